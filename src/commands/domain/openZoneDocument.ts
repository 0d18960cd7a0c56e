import { l10n } from "vscode";
import { openZoneDocument as open } from "../../documents/openZoneDocument";
import { openZoneLine } from "../../documents/openZoneLine";
import { zoneUri } from "../../documents/zoneUri";
import type { DomainRecord } from "../../model/contract";
import type { Command, CommandServices } from "../command";
import { resolveDomain } from "../resolveDomain";
import { isZoneLineTarget, type ZoneLineTarget } from "../target";

/** Opens a domain's records as a zone file that can be edited and saved; for a record, at its line. */
export const openZoneDocument: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain's zone do you want to edit?"));
  if (!picked) return;
  if (isZoneLineTarget(target)) await openZoneLine(target, await recordOf(services, target), { beside: true, fix: target.fix });
  else await open(picked.cloud.account.id, picked.resource.name);
};

/** The record as an open document has it, else as it is now. */
async function recordOf({ zones, cloud }: CommandServices, { accountId, domainName, recordId }: ZoneLineTarget): Promise<DomainRecord> {
  const base = zones.bases.get(zoneUri({ accountId, domainName }));
  return base?.records.find(({ id }) => id === recordId) ?? (await cloud.of(accountId).api.domains.getRecord(domainName, recordId));
}
