import { window } from "vscode";

/**
 * Asks in a modal dialog, where nothing happens unless the one button is pressed.
 *
 * @param question What would be done, with the name of what it is done to.
 * @param consequence What it means, in a sentence.
 * @param verb The button: the verb of the question.
 */
export async function confirm(question: string, consequence: string, verb: string): Promise<boolean> {
  return (await window.showWarningMessage(question, { modal: true, detail: consequence }, verb)) === verb;
}
