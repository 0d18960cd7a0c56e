import { ProgressLocation, window } from "vscode";

/** What is being done now, by its words: a double click does nothing twice. */
const held = new Set<string>();

/** Shows that something is being done, until it is; says so then.
 * @returns undefined where the same is being done already
 * @throws what the work throws */
export async function working<T>(doing: string, done: string, work: () => Promise<T>): Promise<T | undefined> {
  if (held.has(doing)) return undefined;
  held.add(doing);
  try {
    const result = await window.withProgress({ location: ProgressLocation.Notification, title: doing }, work);
    window.setStatusBarMessage(done, 5000);
    return result;
  } finally {
    held.delete(doing);
  }
}
