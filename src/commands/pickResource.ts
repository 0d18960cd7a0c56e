import { l10n, QuickPickItemKind, ThemeColor, ThemeIcon, window, type QuickPickItem } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Store } from "../cloud/store";
import { HumanError } from "../platform/humanError";
import { failureSentence } from "../tree/failure";
import type { Row } from "../tree/row";
import type { CommandServices } from "./command";

export interface ResourceQuestion<T> {
  readonly placeholder: string;
  /** Said where no account has any. */
  readonly noneText: string;
  storeOf(cloud: AccountCloud): Store<T>;
  rowOf(resource: T, cloud: AccountCloud): Row;
  compare(one: T, other: T): number;
}

export interface Picked<T> {
  readonly cloud: AccountCloud;
  readonly resource: T;
}

interface ResourceChoice<T> extends QuickPickItem {
  readonly chosen?: Picked<T>;
}

/**
 * The resource that a command was invoked on.
 *
 * @param goneText What to say when there is no such resource any more.
 * @throws HumanError when it is not there; what loading the list failed with.
 */
export async function findResource<T>(cloud: AccountCloud, store: Store<T>, id: string | number, goneText: string): Promise<Picked<T>> {
  await store.load();
  const resource = store.get(id);
  if (resource === undefined) throw new HumanError(goneText);
  return { cloud, resource };
}

/**
 * Asks for a resource of any account, with what a person needs to tell them apart: state, address, region.
 *
 * @returns undefined when the question was dismissed.
 * @throws HumanError when there is nothing to choose from; what loading failed with, when it failed for every account.
 */
export async function pickResource<T>(services: CommandServices, question: ResourceQuestion<T>): Promise<Picked<T> | undefined> {
  const choices = loadChoices(services, question);
  const choice = await window.showQuickPick(choices, { placeHolder: question.placeholder, matchOnDescription: true, matchOnDetail: true });
  return choice?.chosen;
}

async function loadChoices<T>({ cloud, accounts, log }: CommandServices, question: ResourceQuestion<T>): Promise<ResourceChoice<T>[]> {
  const severalAccounts = accounts.accounts.length > 1;
  const failures: unknown[] = [];
  const parts = await Promise.all(
    accounts.accounts.map(async (account) => {
      try {
        const accountCloud = cloud.of(account.id);
        const resources = [...(await question.storeOf(accountCloud).load())].sort((one, other) => question.compare(one, other));
        const choices = resources.map((resource) => createChoice(question, accountCloud, resource));
        return severalAccounts ? [createSeparator(account.label), ...choices] : choices;
      } catch (error) {
        log.error(error);
        failures.push(error);
        return [createSeparator(l10n.t("{0}: not loaded ({1})", account.label, failureSentence(error)))];
      }
    }),
  );
  const choices = parts.flat();
  if (choices.some(({ chosen }) => chosen)) return choices;
  if (failures.length > 0) throw failures[0];
  throw new HumanError(question.noneText);
}

function createChoice<T>(question: ResourceQuestion<T>, cloud: AccountCloud, resource: T): ResourceChoice<T> {
  const row = question.rowOf(resource, cloud);
  return {
    label: row.label,
    description: row.description ?? "",
    iconPath: new ThemeIcon(row.icon.id, row.icon.color === undefined ? undefined : new ThemeColor(row.icon.color)),
    chosen: { cloud, resource },
  };
}

/** A line between choices that cannot be chosen itself. */
function createSeparator(label: string): ResourceChoice<never> {
  return { label, kind: QuickPickItemKind.Separator };
}
