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

/** Software that there is for an operating system. */
export interface LicenceOffer {
  /** of each, exactly one is licensed */
  readonly groups: readonly { readonly name: string; readonly members: readonly Software[] }[];
  readonly free: readonly Software[];
  /** how many questions it makes, without those for counts */
  readonly questions: number;
}

export async function licenceOffer(api: Pick<MammothApi, "software">, image: Image): Promise<LicenceOffer> {
  const offered = (await api.software.listForOperatingSystem(image.slug ?? image.id)).filter(({ enabled }) => enabled);
  const groupOf = ({ group }: Software): string => group ?? "";
  const names = [...new Set(offered.map(groupOf))].filter((name) => name !== "");
  const free = offered.filter((one) => groupOf(one) === "");
  return { groups: names.map((name) => ({ name, members: offered.filter((one) => groupOf(one) === name) })), free, questions: names.length + (free.length > 0 ? 1 : 0) };
}

/** Asks which of an offer is licensed.
 * @param before AU$ a month without licences
 * @param expectMore told how many questions come besides
 * @returns what is licensed; nothing stands in it that stands for none */
export async function askLicences(dialog: Dialog, { groups, free }: LicenceOffer, before: number, expectMore: (more: number) => void, t: Translate): Promise<readonly Licence[]> {
  const chosen: Software[] = [];
  for (const { name, members } of groups) chosen.push(await dialog.pick(t("Which software of the group “{0}” is licensed? {1} a month without it.", name, moneyText(before)), members.map((one) => softwareOption(one, t)), { field: "licenses" }));
  if (free.length > 0) chosen.push(...(await dialog.pickMany(t("Which software is licensed besides? {0} a month without it.", moneyText(before)), free.map((one) => softwareOption(one, t)), { field: "licenses" })));
  const wanted = chosen.filter(({ licence_step_count }) => licence_step_count !== standsForNone);
  expectMore(wanted.filter((one) => !hasOneCount(one)).length);
  const licences: Licence[] = [];
  for (const software of wanted) licences.push({ software, count: await askCount(dialog, software, t) });
  return licences;
}

function hasOneCount({ minimum_licence_count, maximum_licence_count }: Software): boolean {
  return minimum_licence_count === maximum_licence_count;
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
  const { name, minimum_licence_count: least, cost_per_licence_per_month: price } = software;
  if (hasOneCount(software)) return least;
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
