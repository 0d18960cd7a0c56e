import * as vscode from "vscode";
import type { Cloud } from "../cloud/cloud";
import { zoneLanguage } from "../ids";
import { mentionLines, mentionPattern } from "./mentions";

/** In any file: whose an address or a host name is. Only what is loaded already is looked at; nothing is asked for. */
export function registerAddressHover(cloud: Cloud): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ pattern: "**" }, {
    provideHover(document, position) {
      if (document.languageId === zoneLanguage) return undefined;
      const range = document.getWordRangeAtPosition(position, mentionPattern);
      if (!range) return undefined;
      const parts = cloud.accounts.accounts.map(({ id }) => cloud.of(id));
      const known = { servers: parts.flatMap(({ servers }) => servers.state.items ?? []), loadBalancers: parts.flatMap(({ loadBalancers }) => loadBalancers.state.items ?? []) };
      const [first, ...others] = mentionLines(document.getText(range), known, vscode.l10n.t);
      if (first === undefined) return undefined;
      // What the API says is text, whatever it holds.
      const words = new vscode.MarkdownString("$(server) ", true).appendText(first);
      for (const line of others) words.appendMarkdown("\n\n").appendText(line);
      return new vscode.Hover(words, range);
    },
  });
}
