import type { Outcome } from "../actionEngine";
import { backupsOf, dropBeyondCapacity, placeFor, storeBackup, writeBackupTo } from "../backups";
import { Problem, invalid, unprocessable } from "../problem";
import type { BackupRecord, ServerRecord } from "../state";
import type { World } from "../world";
import { completed, serverAction } from "./kind";
import { setPower } from "./power";

function ownBackup(world: World, server: ServerRecord, reference: number | string, field: string): BackupRecord {
  const backup = backupsOf(world.state, server).find((one) => one.id === Number(reference));
  if (!backup) throw invalid({ [field]: `${server.name} has no backup ${reference}.` });
  return backup;
}

function refuseTooSmall(target: ServerRecord, backup: BackupRecord, field: string): void {
  const needed = backup.disks.reduce((sum, disk) => sum + disk.min_disk_size, 0);
  if (needed > target.options.disk) throw invalid({ [field]: `The backup needs ${needed} GB of disk; ${target.name} has ${target.options.disk} GB.` });
}

/** What was possible at the start may have become impossible: then the action fails. */
function attempt(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return { error: error.detail ?? Object.values(error.errors ?? {}).flat().join(" ") };
    throw error;
  }
}

export const backupActions = [
  serverAction("take_backup", {
    steps: [
      ["Freezing the file systems", 6],
      ["Copying the disks", 96],
      ["Storing the backup", 30],
    ],
    check: (world, server, body) => void placeFor(world.state, server, body),
    finish: (world, server, body, at) =>
      attempt(() => {
        storeBackup(world.state, server, placeFor(world.state, server, body), at, body.label ?? "");
        return completed();
      }),
  }),

  serverAction("restore", {
    steps: [
      ["Stopping the server", 12],
      ["Writing the disks", 90],
      ["Starting the server", 22],
    ],
    check: (world, server, body) => refuseTooSmall(server, ownBackup(world, server, body.image, "image"), "image"),
    finish: (world, server, body, at) =>
      attempt(() => {
        writeBackupTo(server, ownBackup(world, server, body.image, "image"));
        setPower(server, true, at);
        return completed();
      }),
  }),

  serverAction("clone_using_backup", {
    steps: [
      ["Stopping the target server", 12],
      ["Writing the disks", 100],
      ["Starting the target server", 22],
    ],
    check: (world, server, body) => {
      const backup = ownBackup(world, server, body.image_id, "image_id");
      const target = world.state.servers.get(body.target_server_id);
      if (!target || target.id === server.id) throw invalid({ target_server_id: "target_server_id must name another server of yours." });
      if (target.status === "new" || target.status === "archive") throw unprocessable(`${target.name} is not available.`);
      refuseTooSmall(target, backup, "target_server_id");
    },
    finish: (world, server, body, at) =>
      attempt(() => {
        const target = world.state.servers.get(body.target_server_id);
        if (!target) return { error: "The target server is gone." };
        writeBackupTo(target, ownBackup(world, server, body.image_id, "image_id"));
        target.name = body.name ?? target.name;
        setPower(target, true, at);
        return completed();
      }),
  }),

  serverAction("attach_backup", {
    steps: [["Attaching the backup", 26]],
    check: (world, server, body) => {
      ownBackup(world, server, body.image, "image");
      if (server.attached_backup) throw unprocessable(`${server.name} has an attached backup already.`);
    },
    finish: (_, server, body, at) => {
      server.attached_backup = { id: body.image, attached_at: at };
      return completed();
    },
  }),

  serverAction("detach_backup", {
    steps: [["Detaching the backup", 14]],
    check: (_, server) => {
      if (!server.attached_backup) throw unprocessable(`${server.name} has no attached backup.`);
    },
    finish: (_, server) => {
      server.attached_backup = null;
      return completed();
    },
  }),

  serverAction("enable_backups", {
    steps: [["Changing the options", 8]],
    bills: true,
    check: (_, { options, name }) => {
      if (options.daily_backups + options.weekly_backups + options.monthly_backups > 0) throw unprocessable(`${name} has backups already.`);
    },
    finish: (_, server) => {
      server.options = { ...server.options, daily_backups: 2 };
      return completed();
    },
  }),

  serverAction("disable_backups", {
    steps: [["Removing the backups", 12]],
    check: (_, { options, name }) => {
      if (options.daily_backups !== 2 || options.weekly_backups > 0 || options.monthly_backups > 0) {
        throw unprocessable(`${name} has other backups than two daily ones: use the resize action.`);
      }
    },
    finish: (world, server) => {
      server.options = { ...server.options, daily_backups: 0 };
      dropBeyondCapacity(world.state, server);
      return completed();
    },
  }),

  serverAction("change_backup_schedule", {
    steps: [["Changing the schedule", 4]],
    finish: (_, server, body) => {
      server.backup_hour_of_day = body.backup_hour_of_day ?? server.backup_hour_of_day;
      server.backup_day_of_week = body.backup_day_of_week ?? server.backup_day_of_week;
      server.backup_day_of_month = body.backup_day_of_month ?? server.backup_day_of_month;
      return completed();
    },
  }),

  serverAction("change_manage_offsite_backup_copies", {
    steps: [["Changing the setting", 4]],
    finish: (_, server, body) => {
      server.manage_offsite_copies = body.manage_offsite_backup_copies;
      return completed();
    },
  }),

  serverAction("change_offsite_backup_location", {
    steps: [["Checking the location", 10]],
    check: (_, __, body) => {
      const location = body.offsite_backup_location ?? null;
      if (location !== null && !/^(?:s3:\/\/|https:\/\/)[a-z0-9.-]{3,}(?:\/.*)?$/.test(location)) {
        throw invalid({ offsite_backup_location: "offsite_backup_location must be a valid Amazon S3 bucket address." });
      }
    },
    finish: (_, server, body) => {
      server.offsite_backup_location = body.offsite_backup_location ?? null;
      return completed();
    },
  }),
];
