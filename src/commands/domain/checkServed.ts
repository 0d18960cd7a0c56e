import { l10n, ProgressLocation, window } from "vscode";
import { findNameservers, type FoundNameservers } from "../../cloud/served/nameservers";
import type { ServedReport } from "../../cloud/served/servedZone";
import { openZoneDocument } from "../../documents/openZoneDocument";
import { readZoneUri, zoneUri } from "../../documents/zoneUri";
import { HumanError } from "../../platform/humanError";
import type { Command, CommandServices } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Asks the name servers of a domain, with real questions, whether they serve what the zone says, and marks in the document what they do
 * not. */
export const checkServed: Command = async (services, target) => {
  const active = target === undefined && window.activeTextEditor ? readZoneUri(window.activeTextEditor.document.uri) : undefined;
  const picked = await resolveDomain(services, active ?? target, l10n.t("Of which domain do you want to know whether it is served?"));
  if (!picked) return;
  const { cloud, resource: domain } = picked;
  const accountId = cloud.account.id;
  const report = await window.withProgress({ location: ProgressLocation.Notification, title: l10n.t("Asking the name servers of {0}", domain.name) }, async () => {
    const [records, { found, unknown }] = await Promise.all([cloud.api.domains.listRecords(domain.name), nameserversOf(services, accountId, domain.current_nameservers)]);
    const [{ queryDns }, { checkServed: check }, { fromApi }] = await Promise.all([
      import(/* webpackChunkName: "commands" */ "../../cloud/served/dnsQuery"),
      import(/* webpackChunkName: "commands" */ "../../cloud/served/servedZone"),
      import(/* webpackChunkName: "zone" */ "../../dns/apiRecord"),
    ]);
    const said = await check(records.map((record) => fromApi(record, `${domain.name.toLowerCase()}.`)), found, queryDns);
    return { ...said, silent: [...said.silent, ...unknown] };
  });
  if (report.unserved.length > 0) await openZoneDocument(accountId, domain.name);
  await services.zones.served.mark(zoneUri({ accountId, domainName: domain.name }), report.unserved);
  const say = report.unserved.length > 0 || report.silent.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  void say(summary(domain.name, report));
};

/** @throws {HumanError} where there is none to ask */
async function nameserversOf({ accounts, settings }: CommandServices, accountId: string, current: readonly string[]): Promise<FoundNameservers> {
  const nameservers = await findNameservers(current, settings.nameserver ?? (await accounts.sandboxNameserver(accountId)));
  if (nameservers.found.length === 0) throw new HumanError(current.length === 0 ? l10n.t("The domain is delegated to no name servers: nobody serves it. Delegate it at your registrar.") : l10n.t("None of the name servers {0} can be found from here. Check your connection.", current.join(", ")));
  return nameservers;
}

function summary(domainName: string, { sets, unserved, silent }: ServedReport): string {
  const quiet = silent.length > 0 ? ` ${l10n.t("No answer from {0}.", silent.join(", "))}` : "";
  const names = new Set(unserved.map(({ set }) => `${set.owner} ${set.type}`)).size;
  const found = names > 0 ? l10n.t("{0} of {1} record sets of {2} are not served as they are here. They are marked.", names, sets, domainName) : l10n.t("All {0} record sets of {1} are served.", sets, domainName);
  return silent.length > 0 && names === 0 ? l10n.t("It is not known whether {0} is served.", domainName) + quiet : found + quiet;
}
