import type { ServerActionBody } from "../../../model/contract";
import type { Translate } from "../../../tree/row";
import type { ActionContext, ActionTable } from "./actionKind";
import { lengthProblem } from "../../lengthProblem";
import { serverNameProblem } from "../serverName";
import { askBackupPlace } from "./backupPlace";
import { changedPrice } from "./changedPrice";
import { askBackup, backupText, askNumber, askOptional, askOtherServer, askSwitch } from "./questions";

type BackupTypes =
  | "take_backup" | "restore" | "clone_using_backup" | "attach_backup" | "detach_backup" | "enable_backups" | "disable_backups" | "change_backup_schedule" | "change_manage_offsite_backup_copies" | "change_offsite_backup_location";

/** Backups: taking, using, keeping. */
export const backupActions = (t: Translate): Pick<ActionTable, BackupTypes> => ({
  take_backup: {
    type: "take_backup", title: t("Take a Backup…"), detail: t("Takes a backup now."), group: "backups", questions: 3, suitsMany: true,
    ask: async (dialog, context) => {
      const place = await askBackupPlace(dialog, context, 0, 1);
      return { type: "take_backup", ...place, label: await askOptional(dialog, context.t("A label for it; may be empty."), (text) => lengthProblem(text, 250, context.t), "", "label") };
    },
  },
  restore: {
    type: "restore", title: t("Restore a Backup…"), detail: t("Replaces the server's disks by those of a backup."), group: "backups",
    danger: { consequence: t("Everything that is on its disks now is lost."), ask: "name", endangers: "server" },
    ask: async (dialog, context) => ({ type: "restore", image: (await askBackup(dialog, context, context.t("Which backup is restored?"))).id }),
  },
  clone_using_backup: {
    type: "clone_using_backup", title: t("Clone onto Another Server…"), detail: t("Overwrites another server with a backup of this one."), group: "backups", questions: 3,
    danger: { consequence: t("Everything on the disks of the other server is lost."), ask: "name", endangers: "target" },
    ask: async (dialog, context) => {
      const backup = await askBackup(dialog, context, context.t("Which backup is used?"), "image_id");
      const target = await askOtherServer(dialog, context, context.t("Which server is overwritten?"), "target_server_id");
      return { type: "clone_using_backup", image_id: backup.id, target_server_id: target.id, name: await askOptional(dialog, context.t("New name of {0}; empty to keep it.", target.name), (text) => serverNameProblem(text, context.t), "", "name") };
    },
  },
  attach_backup: {
    type: "attach_backup", title: t("Attach a Backup…"), detail: t("Attaches a backup as extra disks, to get single files back."), group: "backups",
    ask: async (dialog, context) => ({ type: "attach_backup", image: (await askBackup(dialog, context, context.t("Which backup is attached?"))).id }),
  },
  detach_backup: { type: "detach_backup", title: t("Detach the Backup"), detail: t("Detaches the backup that is attached."), group: "backups", suitsMany: true, ask: () => Promise.resolve({ type: "detach_backup" }) },
  enable_backups: { type: "enable_backups", title: t("Enable Backups"), detail: t("Keeps two daily backups, on a server that has none."), group: "backups", suitsMany: true, cost: (context) => changedPrice(context, { daily_backups: 2 }), ask: () => Promise.resolve({ type: "enable_backups" }) },
  disable_backups: {
    type: "disable_backups", title: t("Disable Backups"), detail: t("Gives up the daily backups."), group: "backups",
    danger: { consequence: t("Its existing backups are deleted."), ask: "name", losses: disablingLosses },
    ask: () => Promise.resolve({ type: "disable_backups" }),
  },
  change_backup_schedule: {
    type: "change_backup_schedule", title: t("Change the Backup Schedule…"), detail: t("Changes when backups are taken, not how many are kept."), group: "backups", suitsMany: true, questions: 3,
    ask: async (dialog, { server: { backup_settings: now }, t }) => ({
      type: "change_backup_schedule",
      backup_hour_of_day: await askNumber(dialog, t, t("Hour of the day (0 to 23)."), 0, 23, now.backup_hour_of_day, "backup_hour_of_day"),
      backup_day_of_week: await askNumber(dialog, t, t("Day of the weekly backup (0 for Sunday, to 6)."), 0, 6, now.backup_day_of_week, "backup_day_of_week"),
      backup_day_of_month: await askNumber(dialog, t, t("Day of the monthly backup (1 to 28)."), 1, 28, now.backup_day_of_month, "backup_day_of_month"),
    }),
  },
  change_manage_offsite_backup_copies: {
    type: "change_manage_offsite_backup_copies", title: t("Manage Offsite Copies…"), detail: t("Whether old copies at a place of your own are removed."), group: "backups", suitsMany: true,
    ask: async (dialog, { t }) => ({ type: "change_manage_offsite_backup_copies", manage_offsite_backup_copies: await askSwitch(dialog, t, t("Remove old copies from your own offsite place?"), undefined, "manage_offsite_backup_copies") }),
  },
  change_offsite_backup_location: {
    type: "change_offsite_backup_location", title: t("Change the Offsite Location…"), detail: t("Where copies of backups at another site go."), group: "backups", suitsMany: true,
    ask: async (dialog, { t }) => ({ type: "change_offsite_backup_location", offsite_backup_location: await askOptional(dialog, t("Address of your own place; empty for the provider's."), (text) => (URL.canParse(text) ? undefined : t("An address like s3://bucket or https://… is needed.")), "", "offsite_backup_location") }),
  },
});

async function disablingLosses(_body: ServerActionBody, context: ActionContext): Promise<readonly string[]> {
  const [backups, price] = await Promise.all([context.api.servers.listBackups(context.server.id), changedPrice(context, { daily_backups: 0, weekly_backups: 0, monthly_backups: 0 })]);
  return [...backups.map(backupText), price];
}
