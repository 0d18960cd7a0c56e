import type { SelectedSizeOptions, Size } from "../../../model/contract";
import { moneyText } from "../../../model/moneyText";
import { signedMoney } from "../../../model/signedMoney";
import type { Translate } from "../../../tree/row";
import type { Dialog } from "../../dialog";
import { askSwitch } from "./questions";
import { diskProblem, memoryProblem, numberProblem, transferProblem } from "./sizeRules";

type Option = keyof SelectedSizeOptions;
type NumberOption = Exclude<Option, "offsite_backups">;

const mostBackups = { daily_backups: 14, weekly_backups: 13, monthly_backups: 12 } as const;

export interface SizeOptionsQuestion {
  readonly size: Size;
  /** what the options would be */
  readonly base: SelectedSizeOptions;
  /** AU$ a month, all in all */
  readonly priceOf: (options: SelectedSizeOptions) => number;
  /** told how many questions come besides */
  readonly expectMore: (more: number) => void;
}

/** Asks which options of a size shall be other than they would be, each with what it would cost.
 * @returns all options, absolute: what is left out of a request goes back to what the size includes */
export async function askSizeOptions(dialog: Dialog, question: SizeOptionsQuestion, t: Translate): Promise<SelectedSizeOptions> {
  const { base, priceOf, expectMore } = question;
  const label = labels(t);
  const chosen = await dialog.pickMany(
    t("Which options do you want to change? {0} a month as they are.", moneyText(priceOf(base))),
    optionNames.map((value) => ({ label: label[value], description: valueText(value, base, t), value })),
  );
  expectMore(chosen.length);
  let options = base;
  for (const option of optionNames) if (chosen.includes(option)) options = { ...options, ...(await askOption(dialog, option, question, options, t)) };
  return options;
}

const optionNames: readonly Option[] = ["memory", "disk", "transfer", "ipv4_addresses", "daily_backups", "weekly_backups", "monthly_backups", "offsite_backups"];

function labels(t: Translate): Readonly<Record<Option, string>> {
  return {
    memory: t("Memory (MB)"),
    disk: t("Disk (GB)"),
    transfer: t("Transfer (GB a month)"),
    ipv4_addresses: t("IPv4 addresses"),
    daily_backups: t("Daily backups"),
    weekly_backups: t("Weekly backups"),
    monthly_backups: t("Monthly backups"),
    offsite_backups: t("Copies of backups at another site"),
  };
}

function valueText(option: Option, options: SelectedSizeOptions, t: Translate): string {
  if (option === "offsite_backups") return options.offsite_backups ? t("on") : t("off");
  return String(shown(option, options));
}

/** The API counts transfer in TB, people buy it in GB. */
function shown(option: NumberOption, options: SelectedSizeOptions): number {
  return option === "transfer" ? Math.round(options.transfer * 1024) : options[option];
}

async function askOption(dialog: Dialog, option: Option, { size, priceOf }: SizeOptionsQuestion, options: SelectedSizeOptions, t: Translate): Promise<Partial<SelectedSizeOptions>> {
  const field = `options.${option}`;
  const price = (changed: Partial<SelectedSizeOptions>): string => {
    const [before, after] = [priceOf(options), priceOf({ ...options, ...changed })];
    return t("{0} a month ({1}).", moneyText(after), signedMoney(after - before));
  };
  if (option === "offsite_backups") return { offsite_backups: await askSwitch(dialog, t, t("Copies of backups at another site? {0}", price({ offsite_backups: true })), options.offsite_backups) };
  const values = option === "disk" ? size.options.restricted_disk_values : null;
  if (values && values.length > 0) {
    return { disk: await dialog.pick(t("How much disk space?"), values.map((value) => ({ label: t("{0} GB", value), description: price({ disk: value }), value, isCurrent: value === options.disk })), { field }) };
  }
  const changeOf = (text: string): Partial<SelectedSizeOptions> => ({ [option]: option === "transfer" ? Number(text) / 1024 : Number(text) });
  const text = await dialog.text({
    prompt: t("{0}, in all.", labels(t)[option]),
    value: String(shown(option, options)),
    problem: (entered) => (Number(entered) === shown(option, options) ? undefined : optionProblem(option, entered, size, t)),
    hint: (entered) => price(changeOf(entered)),
    field,
  });
  return Number(text) === shown(option, options) ? {} : changeOf(text);
}

/** What keeps a text from being a value of an option, by the steps of the API and the limits of the size.
 * @param text for transfer in GB */
export function optionProblem(option: NumberOption, text: string, size: Size, t: Translate): string | undefined {
  const { options } = size;
  switch (option) {
    case "memory":
      return memoryProblem(text, t) ?? numberProblem(text, size.memory, options.memory_max, t);
    case "disk":
      return diskProblem(text, t) ?? numberProblem(text, options.disk_min, options.disk_max, t);
    case "transfer":
      return transferProblem(text, t) ?? numberProblem(text, 0, Math.floor(options.transfer_max * 1024), t);
    case "ipv4_addresses":
      return numberProblem(text, 0, options.ipv4_addresses_max, t);
    default:
      return numberProblem(text, 0, mostBackups[option], t);
  }
}
