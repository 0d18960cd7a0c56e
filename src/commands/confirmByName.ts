import { l10n, window } from "vscode";
import { confirm } from "./confirm";

/** Asks before something goes that does not come back: says what goes, then wants its name typed.
 * @returns whether both were given */
export async function confirmByName(question: string, consequence: string, verb: string, name: string): Promise<boolean> {
  if (!(await confirm(question, consequence, verb))) return false;
  const typed = await window.showInputBox({
    title: question,
    prompt: l10n.t("Type {0} to go on.", name),
    ignoreFocusOut: true,
    validateInput: (value) => (value === "" || name.startsWith(value.trim()) ? undefined : l10n.t("This is not {0}.", name)),
  });
  return typed?.trim() === name;
}
