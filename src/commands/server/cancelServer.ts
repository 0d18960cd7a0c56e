import { l10n } from "vscode";
import type { Command } from "../command";
import { confirmByName } from "../confirmByName";
import { resolveServer } from "../resolveServer";
import { working } from "../working";
import { impactOf } from "./impact";

/** Cancels a server, after listing what depends on it. */
export const cancelServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to cancel?"));
  if (!picked) return;
  const { cloud, resource: server } = picked;
  cloud.locks.refuse({ kind: "server", id: server.id }, server.name);
  const impact = await working(l10n.t("Looking what depends on {0}", server.name), "", () => impactOf(cloud, server, true));
  if (!impact) return;
  const consequence = [l10n.t("It runs on for a day, then it is suspended, then it is deleted with its disks and backups. Until it is suspended you can take the cancellation back."), ...impact].join("\n");
  if (!(await confirmByName(l10n.t("Cancel {0}?", server.name), consequence, l10n.t("Give Up the Server"), server.name))) return;
  await working(l10n.t("Cancelling {0}", server.name), l10n.t("{0} is cancelled.", server.name), async () => {
    await cloud.api.servers.cancel(server.id);
    await cloud.servers.refreshOne(server.id);
  });
};
