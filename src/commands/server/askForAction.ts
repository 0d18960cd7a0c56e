import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import type { Server, ServerActionBody } from "../../model/contract";
import { HumanError } from "../../platform/humanError";
import type { Dialog } from "../dialog";
import type { Picked } from "../pickResource";
import { runDialog, runWizard } from "../quickDialog";
import type { ActionContext, ActionGroup, ActionKind } from "./actions/actionKind";
import { actionTable } from "./actions/actionTable";
import { contextOf } from "./contextOf";

const groups: readonly ActionGroup[] = ["power", "ask", "backups", "disks", "system", "network", "settings"];

/** Lets an action be chosen, asks what it takes, and does with it what is wished; what the API does not take is asked again at its input.
 * @param meant the type of an action that need not be chosen any more
 * @param send undefined where the person did not agree in the end
 * @param isAllowed throws what keeps an action from being run at all, before it is asked what it takes
 * @throws what `send` throws, where it is about none of the questions */
export async function askForAction<R>({ cloud, resource: server }: Picked<Server>, meant: string | undefined, send: (kind: ActionKind, body: ServerActionBody, context: ActionContext) => Promise<R | undefined>, isAllowed: (kind: ActionKind) => void = () => undefined): Promise<R | undefined> {
  const kind = allKinds().find(({ type }) => type === meant) ?? (await pickAction(server.name));
  if (!kind) return undefined;
  isAllowed(kind);
  const context = contextOf({ cloud, resource: server });
  return runWizard(`${server.name}: ${kind.title}`, (dialog): Promise<ServerActionBody> => askFor(kind, dialog, context), { key: cloud.account.id, send: (body) => send(kind, body, context) });
}

/** Asks what an action takes for several servers at once, as it would for the first of them.
 * @returns undefined when the person leaves
 * @throws HumanError where they are of several accounts: what is chosen of one is not there in another */
export async function askForActionOnMany(picked: readonly Picked<Server>[]): Promise<{ readonly kind: ActionKind; readonly body: ServerActionBody } | undefined> {
  const [first] = picked;
  if (!first) return undefined;
  if (picked.some(({ cloud }) => cloud.account.id !== first.cloud.account.id)) throw new HumanError(l10n.t("These servers are of several accounts: choose those of one."));
  const title = l10n.t("{0} servers", picked.length);
  const kind = await pickAction(title, ({ suitsMany }) => suitsMany === true);
  if (!kind) return undefined;
  const { cloud } = first;
  const context: ActionContext = { ...contextOf(first), isForMany: true };
  const body = await runDialog(`${title}: ${kind.title}`, (dialog): Promise<ServerActionBody> => askFor(kind, dialog, context), cloud.account.id);
  return body && { kind, body };
}

function askFor(kind: ActionKind, dialog: Dialog, context: ActionContext): Promise<ServerActionBody> {
  dialog.expect(kind.questions ?? 1);
  return kind.ask(dialog, context);
}

function allKinds(): readonly ActionKind[] {
  return Object.values<ActionKind>(actionTable(l10n.t));
}

async function pickAction(title: string, fits: (kind: ActionKind) => boolean = () => true): Promise<ActionKind | undefined> {
  const kinds = allKinds();
  const names: Readonly<Record<ActionGroup, string>> = { power: l10n.t("Power"), ask: l10n.t("Ask the Server"), backups: l10n.t("Backups"), disks: l10n.t("Disks"), system: l10n.t("System"), network: l10n.t("Network"), settings: l10n.t("Settings") };
  const fitting = groups.filter((group) => kinds.some((one) => one.group === group && fits(one)));
  const items = fitting.flatMap((group): (QuickPickItem & { readonly action?: ActionKind })[] => [
    { label: names[group], kind: QuickPickItemKind.Separator },
    ...kinds.filter((one) => one.group === group && fits(one)).map((action) => ({ label: action.title, description: action.type, detail: action.detail, action })),
  ]);
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t("Which action?"), matchOnDescription: true, matchOnDetail: true });
  return chosen?.action;
}
