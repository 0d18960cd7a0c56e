import { l10n } from "vscode";
import type { Command } from "../command";
import { confirmByName } from "../confirmByName";
import { resolveDomain } from "../resolveDomain";
import { working } from "../working";

/** Deletes a domain with its zone, after saying how much goes with it. */
export const deleteDomain: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Which domain do you want to delete?"));
  if (!picked) return;
  const { cloud, resource: { name } } = picked;
  cloud.locks.refuse({ kind: "domain", id: name }, name);
  const records = (await cloud.api.domains.listRecords(name)).filter(({ type }) => type !== "SOA");
  const mail = records.filter(({ type }) => type === "MX").length;
  const consequence = [
    l10n.t("Its {0} records are deleted, and nobody resolves its names any more where it is delegated here.", records.length),
    ...(mail > 0 ? [l10n.t("Mail to it is lost: it has {0} MX records.", mail)] : []),
    l10n.t("Save a copy first: open its zone, and use Save As."),
  ].join("\n");
  if (!(await confirmByName(l10n.t("Delete {0}?", name), consequence, l10n.t("Delete"), name))) return;
  await working(l10n.t("Deleting {0}", name), l10n.t("{0} was deleted.", name), async () => {
    await cloud.api.domains.delete(name);
    await cloud.domains.refresh();
  });
};
