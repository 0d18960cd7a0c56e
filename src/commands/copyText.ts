import { env, l10n, window } from "vscode";

/** Puts text on the clipboard and says so for a moment. */
export async function copyText(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t("Copied {0}", text), 3000);
}
