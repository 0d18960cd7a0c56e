import { isIP } from "node:net";
import * as vscode from "vscode";
import type { Cloud } from "../cloud/cloud";
import { zoneLanguage } from "../ids";
import { addressesOf } from "./language/accountAddresses";

const address = /(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}/i;

/** In any file: whose server an address is. Only servers that are loaded already are looked at; nothing is asked for. */
export function registerAddressHover(cloud: Cloud): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ pattern: "**" }, {
    provideHover(document, position) {
      if (document.languageId === zoneLanguage) return undefined;
      const range = document.getWordRangeAtPosition(position, address);
      const text = range && document.getText(range).toLowerCase();
      if (text === undefined || isIP(text) === 0) return undefined;
      const owners = addressesOf(cloud, undefined).filter((one) => one.address === text);
      if (owners.length === 0) return undefined;
      const words = new vscode.MarkdownString("$(server) ", true);
      for (const { server, isPublic, version } of owners) {
        const reverse = [...server.networks.v4, ...server.networks.v6].find(({ ip_address }) => ip_address === text)?.reverse_name;
        words.appendText(vscode.l10n.t("{0} in {1}: {2} IPv{3} address", server.name, server.region.name, isPublic ? vscode.l10n.t("public") : vscode.l10n.t("private"), version));
        if (typeof reverse === "string") words.appendMarkdown("\n\n").appendText(vscode.l10n.t("Reverse name: {0}", reverse));
      }
      return new vscode.Hover(words, range);
    },
  });
}
