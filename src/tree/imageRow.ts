import type { Image } from "../model/contract";
import { dayText, minuteText } from "./moments";
import { contextValue, joinParts, speakParts, type Row, type RowIcon, type Translate } from "./row";

/** The groups that images are shown in, in their order. */
export const IMAGE_GROUPS = ["distribution", "backup", "custom"] as const;
export type ImageGroup = (typeof IMAGE_GROUPS)[number];

/** What is offered to everybody is a distribution, whatever else it is; what an account made is a backup or its own image. */
export function imageGroup(image: Pick<Image, "public" | "type" | "backup_info">): ImageGroup {
  if (image.public) return "distribution";
  return image.type === "backup" || (image.backup_info !== undefined && image.backup_info !== null) ? "backup" : "custom";
}

export function imageGroupRow(group: ImageGroup, count: number, t: Translate): Row {
  const label = groupTitle(group, t);
  return {
    label,
    description: String(count),
    icon: { id: group === "distribution" ? "library" : group === "backup" ? "history" : "account" },
    accessibleLabel: speakParts([label, count === 1 ? t("1 image") : t("{0} images", count)]),
    contextValue: contextValue("imageGroup", group),
    facts: [],
  };
}

/** The heading over the backups of one server. @param serverName undefined where a backup does not say whose it is */
export function backupServerRow(serverName: string | undefined, count: number, t: Translate): Row {
  const label = serverName ?? t("No server");
  return {
    label,
    description: String(count),
    icon: { id: "vm" },
    accessibleLabel: speakParts([label, count === 1 ? t("1 backup") : t("{0} backups", count)]),
    contextValue: contextValue("imageGroup", "server"),
    facts: [],
  };
}

/** What an image opens to: a line for each of its facts. */
export function imageDetails(image: Image, serverName: string | undefined, t: Translate): readonly Row[] {
  return imageRow(image, serverName, t).facts.map(({ name, value }) => ({
    label: name, description: value, icon: { id: "info" }, accessibleLabel: speakParts([name, value]), contextValue: contextValue("detail", "image"), facts: [{ name, value }],
  }));
}

function groupTitle(group: ImageGroup, t: Translate): string {
  switch (group) {
    case "distribution":
      return t("Distributions");
    case "backup":
      return t("Backups");
    case "custom":
      return t("Custom");
  }
}

/**
 * How an image looks in a list.
 *
 * @param serverName Name of the server that a backup was taken of, where it is known.
 */
export function imageRow(image: Image, serverName: string | undefined, t: Translate): Row {
  const group = imageGroup(image);
  const state = stateText(image.status, t);
  const backup = image.backup_info ?? undefined;
  const origin = backup ? (serverName ?? t("server {0}", backup.server_id)) : undefined;
  // A backup that nobody named is named after its moment: that is said once.
  const created = typeof image.created_at === "string" && !isMoment(image.name) ? dayText(image.created_at) : undefined;
  const size = sizeText(image.size_gigabytes);
  const label = group === "distribution" ? (image.full_name ?? [image.distribution, image.name].filter(Boolean).join(" ")) : ownName(image.name);
  const description = group === "distribution" ? joinParts([state, image.slug]) : joinParts([state, backup?.type, origin, created]);
  return {
    label,
    description,
    icon: imageIcon(image, group),
    accessibleLabel: speakParts([label, state, backup?.type, origin, created]),
    contextValue: contextValue("image", group, image.status, backup?.locked && "locked"),
    facts: [
      { name: t("State"), value: state ?? t("available") },
      ...(backup ? [{ name: t("Server"), value: origin ?? "" }, { name: t("Slot"), value: backup.type }] : []),
      ...(backup?.locked ? [{ name: t("Locked"), value: t("not replaced by later backups") }] : []),
      ...(size === undefined ? [] : [{ name: t("Size"), value: size }]),
      { name: t("Smallest disk"), value: `${image.min_disk_size} GB` },
      ...(image.description ? [{ name: t("Description"), value: image.description }] : []),
      ...(image.error_message ? [{ name: t("Error"), value: image.error_message }] : []),
      { name: t("ID"), value: String(image.id) },
    ],
  };
}

/** The API names backups after the moment at which they were taken. */
function isMoment(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(name);
}

function ownName(name: string): string {
  return isMoment(name) ? minuteText(name) : name;
}

function imageIcon(image: Image, group: ImageGroup): RowIcon {
  if (image.error_message) return { id: "error", color: "list.errorForeground" };
  switch (image.status) {
    case "NEW":
    case "pending":
      return { id: "loading~spin", color: "charts.blue" };
    case "deleted":
      return { id: "trash", color: "disabledForeground" };
    default:
      return { id: group === "backup" ? (image.backup_info?.locked ? "lock" : "archive") : "package" };
  }
}

/** What is ordinary ("available") is not said. An unknown word of the API is shown as it is. */
function stateText(status: string, t: Translate): string | undefined {
  switch (status) {
    case "available":
      return undefined;
    case "NEW":
    case "pending":
      return t("being made…");
    case "deleted":
      return t("deleted");
    default:
      return status;
  }
}

function sizeText(gigabytes: number): string | undefined {
  return gigabytes > 0 ? `${Number(gigabytes.toFixed(1))} GB` : undefined;
}
