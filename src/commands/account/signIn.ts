import { l10n, window, type InputBox } from "vscode";
import type { Account } from "../../accounts/accountService";
import { failureSentence } from "../../tree/failure";
import type { Command, CommandServices } from "../command";
import { tokenProblem } from "./tokenProblem";

/**
 * Asks for a token and signs in with it. A token that is refused stays in the box, with the reason under it, so that it can be
 * corrected; it is stored only after the API has accepted it.
 */
export const signIn: Command = async (services) => {
  const box = window.createInputBox();
  try {
    box.title = l10n.t("Sign In to Mammoth Cloud");
    box.placeholder = l10n.t("API token");
    box.prompt = l10n.t("Create a token in mPanel and paste it here. It goes to {0} only, and is kept in this machine's secret storage.", services.settings.endpoint);
    box.password = true;
    box.ignoreFocusOut = true;
    const account = await askUntilAccepted(box, services);
    if (account) window.setStatusBarMessage(l10n.t("Signed in as {0}", account.label), 5000);
  } finally {
    box.dispose();
  }
};

/** Settles with the account once a token is accepted, with undefined when the box is dismissed. */
function askUntilAccepted(box: InputBox, services: CommandServices): Promise<Account | undefined> {
  return new Promise((resolve) => {
    box.onDidHide(() => resolve(undefined));
    box.onDidChangeValue(() => (box.validationMessage = undefined));
    box.onDidAccept(() => void check(box, services).then((account) => account && resolve(account)));
    box.show();
  });
}

async function check(box: InputBox, { accounts, log }: CommandServices): Promise<Account | undefined> {
  const token = box.value.trim();
  const problem = tokenProblem(token, l10n.t);
  if (problem !== undefined) {
    box.validationMessage = problem;
    return undefined;
  }
  box.enabled = false;
  box.busy = true;
  try {
    return await accounts.signIn(token);
  } catch (error) {
    log.warn(failureSentence(error));
    box.validationMessage = failureSentence(error);
    return undefined;
  } finally {
    box.busy = false;
    box.enabled = true;
  }
}
