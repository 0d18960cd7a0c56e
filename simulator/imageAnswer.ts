import { distributionImage } from "./catalogue/images";
import { timestamp } from "./clock";
import type { BackupRecord, Schemas } from "./state";

/** A backup as the API shows it: an image that only this account sees. */
export function toBackupImage(backup: BackupRecord): Schemas["Image"] {
  const system = distributionImage(backup.image);
  const stamp = timestamp(backup.created_at);
  const label = backup.name === "" ? stamp : backup.name;
  return {
    id: backup.id,
    name: label,
    type: backup.uploaded_from === null ? "backup" : "custom",
    distribution: system.distribution ?? null,
    full_name: `${backup.server_name} ${label}`,
    slug: null,
    public: false,
    regions: [backup.region],
    created_at: stamp,
    min_disk_size: backup.disks.reduce((sum, disk) => sum + disk.min_disk_size, 0),
    size_gigabytes: backup.size_gigabytes,
    description: null,
    status: "available",
    error_message: null,
    min_memory_megabytes: system.min_memory_megabytes ?? null,
    distribution_surcharges: system.distribution_surcharges ?? null,
    distribution_info: system.distribution_info,
    backup_info: {
      type: backup.slot,
      server_id: backup.server_id,
      offsite: backup.offsite,
      locked: backup.locked,
      iso: false,
      backup_disks: backup.disks,
    },
  };
}
