import { l10n, ThemeIcon, window } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import { HumanError } from "../platform/humanError";
import type { CommandServices } from "./command";
import { isAccountTarget } from "./target";

/** The account that a command is about: the one that it was invoked on, the only one, else one that is asked for.
 * @returns undefined when the question was dismissed
 * @throws HumanError when nobody is signed in */
export async function pickAccount({ accounts, cloud }: CommandServices, target: unknown): Promise<AccountCloud | undefined> {
  if (isAccountTarget(target)) return cloud.of(target.accountId);
  const [only, ...others] = accounts.accounts;
  if (!only) throw new HumanError(l10n.t("You are not signed in. Explore the sandbox, or sign in with a token."));
  if (others.length === 0) return cloud.of(only.id);
  const choices = accounts.accounts.map(({ id, label, kind, endpoint }) => ({ label, description: kind === "sandbox" ? l10n.t("simulated") : endpoint, iconPath: new ThemeIcon(kind === "sandbox" ? "beaker" : "account"), id }));
  const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t("In which account?") });
  return chosen && cloud.of(chosen.id);
}
