import type { Image } from "../../../model/contract";
import { includedOptions } from "../../../model/sizePrice";
import type { Dialog, Option } from "../../dialog";
import type { ActionContext, BodyOf } from "./actionKind";
import { backupText, imageOption } from "./questions";

type Place = Pick<BodyOf<"take_backup">, "backup_type" | "replacement_strategy" | "backup_id_to_replace">;
type Slot = "temporary" | "daily" | "weekly" | "monthly";
const scheduled = ["daily", "weekly", "monthly"] as const;

/** Asks where a new backup goes, by the slots that the server has and what is in them; what makes room for it only where none is free.
 * @param after how many questions come after these */
export async function askBackupPlace(dialog: Dialog, context: ActionContext, before: number, after: number): Promise<Place> {
  const { t } = context;
  const backups = context.api.servers.listBackups(context.server.id);
  dialog.expect(before + 2 + after);
  const { slot, held, isFree } = await dialog.pick(t("Which slot does it go into?"), backups.then((all) => slotOptions(all, context)), { field: "backup_type" });
  if (isFree) {
    dialog.expect(before + 1 + after);
    return { backup_type: slot, replacement_strategy: "none", backup_id_to_replace: null };
  }
  const replacement_strategy = await dialog.pick<Place["replacement_strategy"]>(t("No slot of that kind is free. Which backup makes room?"), [
    { label: t("The oldest"), value: "oldest", description: t("unless it is locked or attached") },
    { label: t("The newest"), value: "newest", description: t("unless it is locked or attached") },
    ...(held.length > 0 ? [{ label: t("One that I choose…"), value: "specified" as const }] : []),
  ], { field: "replacement_strategy" });
  if (replacement_strategy !== "specified") return { backup_type: slot, replacement_strategy, backup_id_to_replace: null };
  dialog.expect(before + 3 + after);
  const replaced = await dialog.pick(t("Which backup is replaced?"), held.map((backup) => ({ ...imageOption(backup, t), label: backupText(backup) })), { field: "backup_id_to_replace" });
  return { backup_type: slot, replacement_strategy, backup_id_to_replace: replaced.id };
}

interface SlotChoice {
  readonly slot: Slot;
  /** the backups that are in slots of that kind */
  readonly held: readonly Image[];
  readonly isFree: boolean;
}

/** Of several servers, each has slots of its own: none is known to be free, and no backup can be chosen. */
function slotOptions(backups: readonly Image[], { server, isForMany, t }: ActionContext): readonly Option<SlotChoice>[] {
  const kept = server.selected_size_options ?? includedOptions(server.size);
  const heldIn = (slot: Slot): readonly Image[] => (isForMany === true ? [] : backups.filter(({ backup_info }) => backup_info?.type === slot));
  const temporary = heldIn("temporary");
  return [
    { label: t("Temporary"), description: [t("kept for at most seven days"), ...(temporary.length > 0 ? [t("one is there")] : [])].join(" · "), value: { slot: "temporary", held: temporary, isFree: isForMany !== true && temporary.length === 0 } },
    ...scheduled.flatMap((slot): Option<SlotChoice>[] => {
      const most = kept[`${slot}_backups`];
      const held = heldIn(slot);
      if (isForMany === true) return [{ label: slotText(slot, t), value: { slot, held, isFree: false } }];
      return most === 0 ? [] : [{ label: slotText(slot, t), description: t("{0} of {1} in use", held.length, most), value: { slot, held, isFree: held.length < most } }];
    }),
  ];
}

function slotText(slot: (typeof scheduled)[number], t: ActionContext["t"]): string {
  return { daily: t("Daily"), weekly: t("Weekly"), monthly: t("Monthly") }[slot];
}
