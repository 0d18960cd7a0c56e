import { element } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import { toolkitDivider, toolkitTag } from "../../toolkit/page/toolkit";
import type { Translate } from "../../translate";
import type { LoadZoneResponse } from "../protocol";
import type { Token } from "./zoneText";
import { currentRows, delegationNotice, providerRows, type NameserverRow } from "./zoneFileViewModel";

/** The zone as it is served, beside those who serve it. */
export function zoneFileView(zone: LoadZoneResponse, lines: readonly (readonly Token[])[], t: Translate): HTMLElement {
  return element("div", { class: "zone" }, delegationBanner(zone, t), zoneListing(lines, zone.domain, t), nameserverPane(zone, t));
}

function delegationBanner(zone: LoadZoneResponse, t: Translate): HTMLElement {
  const { tone, icon: name, title, text } = delegationNotice(zone, t);
  return element("section", { class: `banner ${tone}`, role: "status" }, icon(name), element("div", {}, element("h2", {}, title), element("p", {}, text)));
}

/** Line numbers are made by the style sheet, so that they are not copied along. */
function zoneListing(lines: readonly (readonly Token[])[], domain: string, t: Translate): HTMLElement {
  const listing = element(
    "ol",
    { class: "lines" },
    ...lines.map((tokens) =>
      element("li", {}, element("code", {}, ...tokens.map(({ kind, text }) => (kind === "plain" ? text : element("span", { class: kind }, text))), tokens.length === 0 ? "\n" : null)),
    ),
  );
  return element("section", { class: "listing", tabindex: "0", role: "region", "aria-label": t("Zone file of {0}", domain) }, listing);
}

function nameserverPane(zone: LoadZoneResponse, t: Translate): HTMLElement {
  return element(
    "aside",
    { class: "servers", "aria-label": t("Name servers") },
    ...nameserverList("current", t("The domain resolves through"), currentRows(zone, t), t("No name servers were found.")),
    toolkitDivider(),
    ...nameserverList("provider", t("Mammoth Cloud's name servers"), providerRows(zone, t), t("They could not be loaded.")),
  );
}

function nameserverList(id: string, title: string, rows: readonly NameserverRow[], empty: string): readonly HTMLElement[] {
  const heading = element("h2", { id }, title);
  if (rows.length === 0) return [heading, element("p", { class: "empty" }, empty)];
  const items = rows.map(({ name, tag, tone }) => element("li", {}, element("span", { class: "name" }, name), tag === "" ? null : toolkitTag(tag, tone)));
  return [heading, element("ul", { "aria-labelledby": id }, ...items)];
}
