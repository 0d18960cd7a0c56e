import type { Image, Server } from "../../../model/contract";
import { imageSurcharge } from "../../../model/imageSurcharge";
import { moneyText } from "../../../model/moneyText";
import { signedMoney } from "../../../model/signedMoney";
import { dayText } from "../../../tree/moments";
import type { Translate } from "../../../tree/row";
import type { Dialog, Option, QuestionPlace } from "../../dialog";
import type { ActionContext } from "./actionKind";
import { numberProblem } from "./sizeRules";

/** On or off, with what is so now. */
export function askSwitch(dialog: Dialog, t: Translate, placeholder: string, isOn?: boolean, field?: string): Promise<boolean> {
  return dialog.pick(placeholder, [
    { label: t("On"), value: true, isCurrent: isOn === true },
    { label: t("Off"), value: false, isCurrent: isOn === false },
  ], placeOf(field));
}

function placeOf(field: string | undefined): QuestionPlace {
  return field === undefined ? {} : { field };
}

/** One of the server's backups. */
export function askBackup(dialog: Dialog, { api, server, t }: ActionContext, placeholder: string, field = "image"): Promise<Image> {
  return dialog.pick(placeholder, api.servers.listBackups(server.id).then((backups) => backups.map((backup) => imageOption(backup, t))), { field });
}

/** An operating system that servers can be built from. */
export function askDistribution(dialog: Dialog, { api, server, t }: ActionContext, placeholder: string): Promise<Image> {
  const images = api.images.list({ type: "distribution" }).then((all) => all.filter(({ regions }) => regions.length === 0 || regions.includes(server.region.slug)));
  return dialog.pick(placeholder, images.then((all) => all.map((image) => {
    const more = imageSurcharge(image, server) - imageSurcharge(server.image, server);
    return { ...imageOption(image, t), isCurrent: image.id === server.image.id, ...(more === 0 ? {} : { detail: t("{0} a month", signedMoney(more)) }) };
  })), { field: "image" });
}

export function imageOption(image: Image, t: Translate): Option<Image> {
  const slot = image.backup_info?.type;
  const least = imageSurcharge(image, { memory: 0, vcpus: 1 });
  const surcharge = least > 0 ? t("at least {0} a month more", moneyText(least)) : undefined;
  return { label: image.full_name ?? image.name, description: [slot, typeof image.created_at === "string" ? dayText(image.created_at) : undefined, t("{0} GB", image.size_gigabytes), surcharge].filter((part) => part !== undefined).join(" · "), value: image };
}

/** "daily 2026-11-20" */
export function backupText({ backup_info, created_at, name }: Image): string {
  return [backup_info?.type ?? name, typeof created_at === "string" ? dayText(created_at) : undefined].filter((part) => part !== undefined).join(" ");
}

/** Another server of the account. */
export function askOtherServer(dialog: Dialog, { server, servers, t }: ActionContext, placeholder: string, field: string, fits: (other: Server) => boolean = () => true): Promise<Server> {
  const others = servers().then((all) => all.filter((other) => other.id !== server.id && fits(other)));
  return dialog.pick(placeholder, others.then((all) => all.map((other) => ({ label: other.name, description: other.region.name, value: other, detail: t("ID {0}", other.id) }))), { field });
}

/** A whole number within limits, empty for none. */
export async function askNumber(dialog: Dialog, t: Translate, prompt: string, least: number, most: number, value?: number, field?: string): Promise<number> {
  return Number(await dialog.text({ ...placeOf(field), prompt, value: value === undefined ? "" : String(value), problem: (text) => numberProblem(text, least, most, t) }));
}

/** A text that may be empty: then it is null. */
export async function askOptional(dialog: Dialog, prompt: string, problem: (text: string) => string | undefined = () => undefined, value = "", field?: string): Promise<string | null> {
  const text = await dialog.text({ ...placeOf(field), prompt, value, problem: (entered) => (entered === "" ? undefined : problem(entered)) });
  return text === "" ? null : text;
}

/** One of the server's own IPv4 addresses. */
export function askOwnAddress(dialog: Dialog, { server, t }: ActionContext, placeholder: string, type: "public" | "private", field: string): Promise<string> {
  const addresses = server.networks.v4.filter((network) => network.type === type);
  return dialog.pick(placeholder, addresses.map(({ ip_address, reverse_name }) => ({ label: ip_address, value: ip_address, description: reverse_name ?? (type === "public" ? t("no reverse name") : "") })), { field });
}

/** A disk of the server. */
export function askDisk(dialog: Dialog, { server, t }: ActionContext, placeholder: string, fits: (disk: Server["disks"][number]) => boolean = () => true): Promise<Server["disks"][number]> {
  return dialog.pick(
    placeholder,
    server.disks.filter(fits).map((disk) => ({ label: disk.description ?? t("Disk {0}", disk.id), description: t("{0} GB", disk.size_gigabytes), value: disk })),
    { field: "disk_id" },
  );
}
