import { commands, l10n, QuickPickItemKind, ThemeColor, ThemeIcon, window, type QuickPickItem } from "vscode";
import { needsOf, type Need } from "../../cloud/needs";
import { Commands, Views } from "../../ids";
import { needRow } from "../../tree/needRow";
import type { Command } from "../command";

interface NeedChoice extends QuickPickItem {
  readonly go?: () => Thenable<unknown>;
}

/** Lists who is signed in and what waits for them; choosing goes where something can be done about it. */
export const showNeeds: Command = async ({ accounts, cloud, log }) => {
  const parts = accounts.accounts.map(({ id }) => cloud.of(id));
  await Promise.allSettled(
    parts.map(async (part) => {
      try {
        await Promise.all([part.servers.load(), part.actions.discover(), part.notices.refresh()]);
      } catch (error) {
        log.error(error);
      }
    }),
  );
  const choices = parts.flatMap((part): NeedChoice[] => {
    const { account } = part;
    const needs = needsOf(part);
    const nameOf = (serverId: number): string | undefined => part.servers.get(serverId)?.name;
    return [
      { label: account.label, kind: QuickPickItemKind.Separator },
      ...needs.map((need) => {
        const { label, description, icon } = needRow(need, nameOf, l10n.t);
        return { label, description: description ?? "", iconPath: new ThemeIcon(icon.id, icon.color === undefined ? undefined : new ThemeColor(icon.color)), go: () => goTo(need, account.id) };
      }),
      { label: l10n.t("Show the Account"), description: needs.length === 0 ? l10n.t("nothing waits for you") : "", iconPath: new ThemeIcon("account"), go: () => commands.executeCommand(`${Views.account}.focus`) },
    ];
  });
  const signIn: NeedChoice = { label: l10n.t("Sign In to Another Account…"), iconPath: new ThemeIcon("add"), go: () => commands.executeCommand(Commands.signIn) };
  const chosen = await window.showQuickPick([...choices, { label: "", kind: QuickPickItemKind.Separator }, signIn], { placeHolder: l10n.t("What do you want to look at?"), matchOnDescription: true });
  await chosen?.go?.();
};

function goTo(need: Need, accountId: string): Thenable<unknown> {
  switch (need.kind) {
    case "question":
      return commands.executeCommand(Commands.answerQuestion, { accountId, actionId: need.action.id });
    case "blocked":
      return commands.executeCommand(Commands.showBilling, { accountId, ...(typeof need.action.blocking_invoice_id === "number" ? { invoiceId: need.action.blocking_invoice_id } : {}) });
    case "invoice":
      return commands.executeCommand(Commands.showBilling, { accountId, invoiceId: need.invoice.invoice_id });
    case "alert":
      return commands.executeCommand(Commands.showChart, { accountId, serverId: need.serverId });
  }
}
