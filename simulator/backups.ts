import { invalid, unprocessable } from "./problem";
import { distributionImage } from "./catalogue/images";
import type { BackupRecord, Schemas, ServerRecord, State } from "./state";

interface BackupRequest {
  readonly backup_type?: Schemas["BackupSlot"] | null;
  readonly replacement_strategy: Schemas["BackupReplacementStrategy"];
  readonly backup_id_to_replace?: number | null;
  readonly label?: string | null;
}

/** Where a backup goes: into a slot of a type, in place of another or of none. */
export interface Place {
  readonly slot: Schemas["BackupSlot"];
  readonly replaces: BackupRecord | undefined;
}

export function backupsOf(state: State, server: ServerRecord): BackupRecord[] {
  return state.backups.filter((backup) => backup.server_id === server.id);
}

function capacity(server: ServerRecord, slot: Schemas["BackupSlot"]): number {
  switch (slot) {
    case "daily":
      return server.options.daily_backups;
    case "weekly":
      return server.options.weekly_backups;
    case "monthly":
      return server.options.monthly_backups;
    case "temporary":
      return 1;
  }
}

/** Finds the place for a new backup by its replacement strategy: `oldest` and `newest` replace only what is neither locked nor
 * attached, and only when no slot of that type is free.
 * @throws Problem 400 for a request that is not complete, 422 when there is no place */
export function placeFor(state: State, server: ServerRecord, request: BackupRequest): Place {
  const own = backupsOf(state, server);
  const replaceable = (backup: BackupRecord): boolean => !backup.locked && server.attached_backup?.id !== backup.id;
  if (request.replacement_strategy === "specified") {
    const id = request.backup_id_to_replace;
    if (id === null || id === undefined) throw invalid({ backup_id_to_replace: "backup_id_to_replace must be provided if replacement_strategy is 'specified'." });
    const named = own.find((backup) => backup.id === id);
    if (!named) throw invalid({ backup_id_to_replace: `${server.name} has no backup ${id}.` });
    if (!replaceable(named)) throw unprocessable("The backup to replace is locked or attached.");
    return { slot: named.slot, replaces: named };
  }
  const slot = request.backup_type;
  if (slot === null || slot === undefined) throw invalid({ backup_type: "backup_type must be provided unless replacement_strategy is 'specified'." });
  const inSlot = own.filter((backup) => backup.slot === slot).sort((a, b) => a.created_at - b.created_at);
  if (inSlot.length < capacity(server, slot)) return { slot, replaces: undefined };
  if (request.replacement_strategy === "none") throw unprocessable(`${server.name} has no free ${slot} backup slot.`);
  const candidates = inSlot.filter(replaceable);
  const replaces = request.replacement_strategy === "oldest" ? candidates[0] : candidates.at(-1);
  if (!replaces) throw unprocessable(`${server.name} has no ${slot} backup that may be replaced.`);
  return { slot, replaces };
}

/** Stores a backup of a server as it is now. */
export function storeBackup(state: State, server: ServerRecord, place: Place, at: number, name: string, uploadedFrom: string | null = null): BackupRecord {
  if (place.replaces) state.backups.remove(place.replaces.id);
  const id = state.nextId++;
  const system = distributionImage(server.image);
  return state.backups.add({
    id,
    server_id: server.id,
    name,
    slot: place.slot,
    created_at: at,
    locked: false,
    offsite: server.options.offsite_backups && place.slot !== "temporary",
    image: server.image,
    server_name: server.name,
    region: server.region,
    size_gigabytes: Math.round((system.size_gigabytes + server.options.disk * 0.11) * 10) / 10,
    disks: server.disks.map((disk, index) => ({
      id: id * 10 + index,
      size_gigabytes: Math.round(disk.size_gigabytes * 1.2) / 10,
      min_disk_size: Math.ceil(disk.size_gigabytes),
      description: disk.description ?? null,
    })),
    uploaded_from: uploadedFrom,
  });
}

/** Removes what no longer has a slot, oldest first; locked backups too: the slot is gone. */
export function dropBeyondCapacity(state: State, server: ServerRecord): void {
  for (const slot of ["daily", "weekly", "monthly"] as const) {
    const inSlot = backupsOf(state, server)
      .filter((backup) => backup.slot === slot)
      .sort((a, b) => b.created_at - a.created_at);
    for (const surplus of inSlot.slice(capacity(server, slot))) {
      if (server.attached_backup?.id === surplus.id) server.attached_backup = null;
      state.backups.remove(surplus.id);
    }
  }
}

/** Puts a backup's disks in place of a server's own. */
export function writeBackupTo(target: ServerRecord, backup: BackupRecord): void {
  target.image = backup.image;
  target.disks = backup.disks.map((disk, index) => ({
    id: target.id * 10 + index + 1,
    size_gigabytes: disk.min_disk_size,
    description: disk.description ?? null,
    primary: index === 0,
  }));
}
