import { env, l10n } from "vscode";
import { replaceZoneText } from "../../documents/replaceZoneText";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { resolveDomain } from "../resolveDomain";

/** Puts a zone file from the clipboard into the zone of a domain, as an edit. */
export const pasteZone: Command = async (services, target) => {
  const text = await env.clipboard.readText();
  if (text.trim() === "") throw new HumanError(l10n.t("There is no text in the clipboard. Copy a zone file or the output of “dig axfr” first."));
  const picked = await resolveDomain(services, target, l10n.t("Into which domain do you want to import what is in the clipboard?"));
  if (!picked) return;
  const { cloud, resource: { name } } = picked;
  const { withoutSoa } = await import(/* webpackChunkName: "zone" */ "../../dns/withoutSoa");
  await replaceZoneText({ accountId: cloud.account.id, domainName: name }, withoutSoa(text, name));
};
