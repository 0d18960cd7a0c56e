import { l10n, window } from "vscode";
import { confirm } from "./confirm";

/** Asks before something goes that does not come back: says what goes, then wants its name typed.
 * @returns whether both were given */
export async function confirmByName(question: string, consequence: string, verb: string, name: string): Promise<boolean> {
  return (await confirm(question, consequence, verb)) && (await askName(question, name));
}

/** Wants a name typed. @returns whether it was */
export async function askName(title: string, name: string): Promise<boolean> {
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t("Type {0} to go on.", name),
    ignoreFocusOut: true,
    validateInput: (value) => (value === "" || name.startsWith(value.trim()) ? undefined : l10n.t("This is not {0}.", name)),
  });
  return typed?.trim() === name;
}
