import { l10n } from "vscode";
import type { Command } from "../command";
import { runWizard } from "../quickDialog";
import { resolveServer } from "../resolveServer";
import { askOptional } from "./actions/questions";
import { working } from "../working";

/** Has the API fetch a disk image from an address, as a backup of a server. */
export const uploadBackup: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("For which server do you want to upload a backup?"));
  if (!picked) return;
  const { cloud, resource: server } = picked;
  await runWizard(
    l10n.t("Upload a Backup for {0}", server.name),
    async (dialog) => {
      dialog.expect(4);
      return {
        url: await dialog.text({ prompt: l10n.t("Address of the disk image (http or https)."), problem: (text) => (/^https?:/i.test(text) && URL.canParse(text) ? undefined : l10n.t("An address that begins with https:// is needed.")), field: "url" }),
        backup_type: await dialog.pick(l10n.t("Which slot does it go into?"), (["temporary", "daily", "weekly", "monthly"] as const).map((value) => ({ label: value, value })), { field: "backup_type" }),
        replacement_strategy: await dialog.pick(l10n.t("What if no slot of that kind is free?"), [{ label: l10n.t("Do not take it"), value: "none" as const }, { label: l10n.t("Replace the oldest"), value: "oldest" as const }, { label: l10n.t("Replace the newest"), value: "newest" as const }], { field: "replacement_strategy" }),
        label: await askOptional(dialog, l10n.t("A label for it; may be empty."), undefined, "", "label"),
      };
    },
    {
      key: cloud.account.id,
      send: (body) =>
        working(l10n.t("Uploading a backup for {0}", server.name), l10n.t("The backup is being fetched."), async () => {
          cloud.actions.track(await cloud.api.servers.uploadBackup(server.id, body));
          return true;
        }),
    },
  );
};
