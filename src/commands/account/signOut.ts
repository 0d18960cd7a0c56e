import { l10n, ThemeIcon, window } from "vscode";
import type { Account } from "../../accounts/accountService";
import type { Command, CommandServices } from "../command";
import { isAccountTarget } from "../target";

/** Forgets an account and its token: the one that the command was invoked on, else the one that is chosen. */
export const signOut: Command = async (services, target) => {
  const account = isAccountTarget(target) ? services.accounts.get(target.accountId) : await pickAccount(services);
  if (!account) return;
  await services.accounts.signOut(account.id);
  window.setStatusBarMessage(l10n.t("Signed out of {0}", account.label), 5000);
};

async function pickAccount({ accounts }: CommandServices): Promise<Account | undefined> {
  const choices = accounts.accounts.map((account) => ({
    label: account.label,
    description: account.kind === "sandbox" ? l10n.t("simulated; its state is kept") : account.endpoint,
    iconPath: new ThemeIcon(account.kind === "sandbox" ? "beaker" : "account"),
    account,
  }));
  const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t("Which account do you want to sign out of? Its token is forgotten.") });
  return chosen?.account;
}
