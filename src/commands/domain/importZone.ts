import { l10n, window, workspace, type Uri } from "vscode";
import { replaceZoneText } from "../../documents/replaceZoneText";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

const largestFile = 20 * 1024 * 1024;

/** Puts a zone file from disk into the zone of a domain, as an edit: what it would change is seen and agreed to when it is saved. The
 * provider's own SOA is left out, and so is the closing SOA of a zone transfer. */
export const importZone: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Into which domain do you want to import a zone file?"));
  if (!picked) return;
  const { cloud, resource: { name } } = picked;
  const [file] = (await window.showOpenDialog({ title: l10n.t("Import a Zone File into {0}", name), openLabel: l10n.t("Import"), filters: { [l10n.t("Zone files")]: ["zone", "db", "txt"], [l10n.t("All files")]: ["*"] } })) ?? [];
  if (!file) return;
  const text = await readText(file);
  const { withoutSoa } = await import(/* webpackChunkName: "zone" */ "../../dns/withoutSoa");
  await replaceZoneText({ accountId: cloud.account.id, domainName: name }, withoutSoa(text, name));
};

async function readText(file: Uri): Promise<string> {
  if ((await workspace.fs.stat(file)).size > largestFile) throw new HumanError(l10n.t("This file is larger than any zone: 20 MB are the most that is read."));
  return Buffer.from(await workspace.fs.readFile(file)).toString("utf8");
}
