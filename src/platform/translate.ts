/** `vscode.l10n.t` as the rooms that do not know VS Code take it. */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;
