import type { Image, Software } from "../../model/contract";
import type { MammothApi } from "../../api/mammothApi";
import { moneyText } from "../../model/moneyText";
import type { Translate } from "../../tree/row";
import type { Dialog } from "../dialog";
import { numberProblem } from "./actions/sizeRules";

export interface Licence {
  readonly software: Software;
  readonly count: number;
}

/** Of software with this count of steps there is nothing to license: it stands for doing without the others of its group. */
const standsForNone = -1;

/** Asks which software is licensed with a server of an image: exactly one of each group, and any that is in none.
 * @param before AU$ a month without licences
 * @returns what is licensed; nothing stands in it that stands for none */
export async function askLicences(dialog: Dialog, api: Pick<MammothApi, "software">, image: Image, before: number, t: Translate): Promise<readonly Licence[]> {
  const offered = (await api.software.listForOperatingSystem(image.slug ?? image.id)).filter(({ enabled }) => enabled);
  const groupOf = ({ group }: Software): string => group ?? "";
  const groups = [...new Set(offered.map(groupOf))].filter((group) => group !== "");
  const chosen: Software[] = [];
  for (const group of groups) {
    const members = offered.filter((one) => groupOf(one) === group);
    chosen.push(await dialog.pick(t("Which software of the group “{0}” is licensed? {1} a month without it.", group, moneyText(before)), members.map((one) => softwareOption(one, t)), { field: "licenses" }));
  }
  const free = offered.filter((one) => groupOf(one) === "");
  if (free.length > 0) chosen.push(...(await dialog.pickMany(t("Which software is licensed besides? {0} a month without it.", moneyText(before)), free.map((one) => softwareOption(one, t)), { field: "licenses" })));
  const licences: Licence[] = [];
  for (const software of chosen) if (software.licence_step_count !== standsForNone) licences.push({ software, count: await askCount(dialog, software, t) });
  return licences;
}

/** What licences cost a month in AU$. */
export function licencePrice(licences: readonly Licence[]): number {
  return licences.reduce((sum, { software, count }) => sum + software.cost_per_licence_per_month * count, 0);
}

function softwareOption(software: Software, t: Translate): { readonly label: string; readonly description: string; readonly detail: string; readonly value: Software; readonly isDefault: boolean } {
  const isNone = software.licence_step_count === standsForNone;
  return { label: software.name, description: isNone ? "" : t("{0} a month for each licence", moneyText(software.cost_per_licence_per_month)), detail: software.description, value: software, isDefault: isNone };
}

async function askCount(dialog: Dialog, software: Software, t: Translate): Promise<number> {
  const { name, minimum_licence_count: least, maximum_licence_count: most, cost_per_licence_per_month: price } = software;
  if (least === most) return least;
  return Number(
    await dialog.text({
      prompt: t("How many licences of {0}?", name),
      value: String(least),
      problem: (text) => countProblem(text, software, t),
      hint: (text) => t("{0} a month.", moneyText(Number(text) * price)),
      field: "licenses",
    }),
  );
}

/** What keeps a text from being a count of licences: they are sold in multiples of a step, between limits. */
export function countProblem(text: string, { minimum_licence_count, maximum_licence_count, licence_step_count: step }: Software, t: Translate): string | undefined {
  return numberProblem(text, minimum_licence_count, maximum_licence_count, t) ?? (step > 0 && Number(text) % step !== 0 ? t("Licences are sold in multiples of {0}.", step) : undefined);
}
