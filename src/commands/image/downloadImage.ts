import { env, l10n, Uri } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { runDialog } from "../quickDialog";
import { resolveImage } from "../resolveImage";

/** Opens the download of a backup's disk in the browser. The address lets in whoever has it: it is kept nowhere. */
export const downloadImage: Command = async (services, target) => {
  const picked = await resolveImage(services, target, l10n.t("Which backup do you want to download?"));
  if (!picked) return;
  const { cloud, resource: image } = picked;
  const { disks } = await cloud.api.images.getDownload(image.id);
  if (disks.length === 0) throw new HumanError(l10n.t("{0} has no disk that could be downloaded.", image.name));
  const address = await runDialog(l10n.t("Download {0}", image.name), (dialog) => dialog.pick(l10n.t("Which file?"), disks.flatMap((disk) => [
    { label: l10n.t("Disk {0}, compressed", disk.id), value: disk.compressed_url },
    { label: l10n.t("Disk {0}, raw", disk.id), value: disk.raw_url },
  ])));
  if (address !== undefined) await env.openExternal(Uri.parse(address, true));
};
