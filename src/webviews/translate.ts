/** Gives a text in the reader's language; `{0}` and so on stand for the arguments. In the host it is `vscode.l10n.t`. */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;
