import { l10n } from "vscode";
import type { Command } from "../command";
import { runWizard } from "../quickDialog";
import { resolveServer } from "../resolveServer";
import { lengthProblem } from "../lengthProblem";
import { askBackupPlace } from "./actions/backupPlace";
import { askOptional } from "./actions/questions";
import { contextOf } from "./contextOf";
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
      const url = await dialog.text({ prompt: l10n.t("Address of the disk image (http or https)."), problem: (text) => (/^https?:\/\//i.test(text) && URL.canParse(text) ? undefined : l10n.t("An address that begins with https:// is needed.")), field: "url" });
      const place = await askBackupPlace(dialog, contextOf(picked), 1, 1);
      return { url, ...place, label: await askOptional(dialog, l10n.t("A label for it; may be empty."), (text) => lengthProblem(text, 250, l10n.t), "", "label") };
    },
    {
      key: cloud.account.id,
      send: (body) =>
        working(l10n.t("Uploading a backup for {0}", server.name), l10n.t("The backup is being fetched."), async () => {
          cloud.actions.track(await cloud.creations.upload(server.id, body));
          return true;
        }),
    },
  );
};
