import path from "node:path";
import { l10n, Uri, window, workspace } from "vscode";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Writes the zone of a domain, complete with its SOA, to a file that other name servers read. */
export const exportZone: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain's zone do you want to export?"));
  if (!picked) return;
  const { cloud, resource: { name } } = picked;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = await window.showSaveDialog({
    title: l10n.t("Export the Zone {0}", name),
    saveLabel: l10n.t("Export"),
    filters: { [l10n.t("Zone files")]: ["zone"] },
    defaultUri: folder ? Uri.joinPath(folder, `${name}.zone`) : Uri.file(path.resolve(`${name}.zone`)),
  });
  if (!file) return;
  const records = await cloud.api.domains.listRecords(name);
  const { renderZone } = await import(/* webpackChunkName: "zone" */ "../../dns/render");
  await workspace.fs.writeFile(file, Buffer.from(renderZone(records, { origin: name, form: "complete" })));
  await window.showTextDocument(file);
};
