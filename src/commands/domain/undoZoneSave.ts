import { l10n, window } from "vscode";
import { replaceZoneText } from "../../documents/replaceZoneText";
import { undoneRecords } from "../../documents/undoneRecords";
import { readZoneUri, zoneUri } from "../../documents/zoneUri";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";

/** Takes back what the last save of the zone in the active editor did, also where it failed in the middle. It is reviewed like any other
 * change; what others did since stays. */
export const undoZoneSave: Command = async ({ cloud, zones }) => {
  const address = window.activeTextEditor && readZoneUri(window.activeTextEditor.document.uri);
  if (!address) throw new HumanError(l10n.t("Open the zone whose last save you want to take back."));
  const uri = zoneUri(address);
  const applied = zones.lastApplied(uri);
  if (applied.length === 0) throw new HumanError(l10n.t("Nothing was changed in this zone since it was opened."));
  const records = await cloud.of(address.accountId).api.domains.listRecords(address.domainName);
  const { renderZone } = await import(/* webpackChunkName: "zone" */ "../../dns/render");
  const document = await replaceZoneText(address, renderZone(undoneRecords(records, applied), { origin: address.domainName }));
  zones.bases.settle(uri, { text: renderZone(records, { origin: address.domainName }), records });
  await document.save();
};
