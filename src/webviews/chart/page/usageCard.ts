import { element } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import type { ChartUsage } from "../protocol";
import type { ChartFormats } from "./chartFormats";

export interface UsageLine {
  readonly label: string;
  readonly text: string;
  /** Of the allowance, 0 to 1. */
  readonly share: number;
  readonly isOver: boolean;
}

export interface UsageModel {
  readonly lines: readonly UsageLine[];
  readonly forecast: string;
}

/** Data transfer in words. Servers share their allowances: only a pool that is used up is worth a warning. */
export function usageModel(usage: ChartUsage, formats: ChartFormats, t: Translate): UsageModel {
  const of = (used: number, allowance: number): string => t("{0} of {1}", formats.gigabytes(used), formats.gigabytes(allowance));
  const share = (used: number, allowance: number): number => (allowance > 0 ? Math.min(1, used / allowance) : 0);
  const until = formats.day(usage.periodEndSeconds);
  const forecast = usage.forecastGigabytes;
  return {
    lines: [
      { label: t("This server"), text: of(usage.usedGigabytes, usage.allowanceGigabytes), share: share(usage.usedGigabytes, usage.allowanceGigabytes), isOver: false },
      { label: t("All servers together"), text: of(usage.poolUsedGigabytes, usage.poolGigabytes), share: share(usage.poolUsedGigabytes, usage.poolGigabytes), isOver: usage.poolUsedGigabytes > usage.poolGigabytes },
    ],
    forecast:
      forecast === null
        ? t("The period ends on {0}; it is too early for a forecast.", until)
        : forecast > usage.allowanceGigabytes
          ? t("At this rate {0} by {1}, which is more than its own allowance: the pool bears the rest.", formats.gigabytes(forecast), until)
          : t("At this rate {0} by {1}.", formats.gigabytes(forecast), until),
  };
}

/** What is left of the data transfer, and what it will come to. */
export function usageCard(usage: ChartUsage, formats: ChartFormats, t: Translate): HTMLElement {
  const { lines, forecast } = usageModel(usage, formats, t);
  const rows = lines.map(({ label, text, share, isOver }) => {
    const filled = element("span", { class: "filled" });
    filled.style.width = `${share * 100}%`;
    return element("div", { class: isOver ? "usage over" : "usage" }, element("span", { class: "label" }, label), element("span", { class: "amount" }, text), element("span", { class: "track", "aria-hidden": "true" }, filled));
  });
  return element("section", { class: "card transfer", "aria-labelledby": "chart-transfer" }, element("header", {}, element("h2", { id: "chart-transfer" }, t("Data Transfer")), element("span", { class: "reading" }, forecast)), element("div", { class: "usages" }, ...rows));
}
