import { element, type Child } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { BannerModel, Block, ButtonModel, CardModel, HeaderModel, Line } from "./models";
import type { OverviewModel } from "./overviewModel";

export interface ViewState {
  /** Keys of buttons whose request is on its way. */
  readonly busy: ReadonlySet<string>;
  readonly t: Translate;
}

/** What stands below the bar, built anew without listeners: it is made for being patched in. */
export function overviewView({ header, banners, cards }: OverviewModel, state: ViewState): HTMLElement {
  return element(
    "div",
    { class: "overview" },
    steps(header, state),
    ...banners.map((banner) => bannerView(banner, state)),
    element("div", { class: "cards", "data-key": "cards" }, ...cards.map((card) => cardView(card, state))),
  );
}

/** While nothing is known yet: the shape of what comes. */
export function loadingView(t: Translate): HTMLElement {
  const card = (_: unknown, index: number): HTMLElement => element("section", { class: "card", "data-key": `loading-${index}`, "aria-hidden": "true" }, element("div", { class: "skeleton title" }), skeleton(4));
  return element("div", { class: "overview" }, element("p", { class: "visually-hidden", role: "status" }, t("Loading the server…")), element("div", { class: "cards", "data-key": "cards" }, ...Array.from({ length: 6 }, card)));
}

function steps({ buttons, progress }: HeaderModel, state: ViewState): HTMLElement {
  return element(
    "div",
    { class: "lead", "data-key": "lead" },
    element("div", { class: "steps", role: "group", "aria-label": state.t("What to do next") }, ...buttons.map((button) => buttonView(button, state))),
    progress === null
      ? null
      : element(
          "div",
          { class: "running", "data-key": "running" },
          element("span", { class: "label" }, progress.label),
          element("span", { class: "value" }, `${progress.percent}%`),
          element("progress", { max: "100", value: String(progress.percent), "aria-label": progress.label }),
        ),
  );
}

function bannerView({ key, tone, icon: name, title, text, button }: BannerModel, state: ViewState): HTMLElement {
  return element(
    "section",
    { class: `banner ${tone}`, "data-key": `banner-${key}`, role: "status" },
    icon(name),
    element("div", { class: "words" }, element("h2", {}, title), element("p", {}, text)),
    button === undefined ? null : buttonView(button, state),
  );
}

function cardView({ id, title, icon: name, badge, blocks, buttons }: CardModel, state: ViewState): HTMLElement {
  const isLoading = blocks.some(({ kind }) => kind === "loading");
  return element(
    "section",
    { class: "card", "data-key": id, "aria-labelledby": `title-${id}`, "aria-busy": isLoading ? "true" : null },
    element(
      "header",
      {},
      icon(name),
      element("h2", { id: `title-${id}` }, title),
      badge === undefined ? null : element("span", { class: `badge ${badge.tone}` }, badge.text),
    ),
    element("div", { class: "body" }, ...blocks.map((block) => blockView(block, state))),
    buttons.length === 0 ? null : element("footer", {}, ...buttons.map((button) => buttonView(button, state))),
  );
}

function blockView(block: Block, state: ViewState): HTMLElement {
  switch (block.kind) {
    case "lines":
      return element("div", { class: "block" }, ...runs(block.lines).map((lines) => runView(lines, state)));
    case "loading":
      return element("div", { class: "block" }, skeleton(block.rows), element("span", { class: "visually-hidden" }, state.t("Loading…")));
    case "failed":
      return element("div", { class: "block failed", role: "alert" }, icon("warning"), element("p", {}, block.message), buttonView(block.retry, state));
  }
}

function skeleton(rows: number): HTMLElement {
  return element("div", { class: "bones", "aria-hidden": "true" }, ...Array.from({ length: rows }, () => element("div", { class: "skeleton" })));
}

/** Lines of a kind that follow each other: they make one list. */
function runs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[0]?.kind === line.kind) last.push(line);
    else found.push([line]);
  }
  return found;
}

function runView(lines: readonly Line[], state: ViewState): HTMLElement {
  const views = lines.map((line) => lineView(line, state));
  switch (lines[0]?.kind) {
    case "fact":
      return element("dl", {}, ...views);
    case "address":
    case "item":
      return element("ul", {}, ...views);
    default:
      return element("div", { class: "run" }, ...views);
  }
}

function lineView(line: Line, state: ViewState): HTMLElement {
  switch (line.kind) {
    case "fact":
      return element("div", { class: `fact ${line.tone ?? "plain"}` }, element("dt", {}, line.label), element("dd", { title: line.detail ?? null }, line.value));
    case "figure":
      return element("p", { class: "figure" }, element("strong", {}, line.value), ` ${line.unit}`);
    case "address":
      return element("li", { class: "address", "data-key": `address-${line.address}` }, element("div", { class: "words" }, element("code", {}, line.address), element("span", { class: "detail" }, line.detail)), buttonView(line.copy, state));
    case "meter":
      return element(
        "div",
        { class: `measure ${line.tone}` },
        element("span", { class: "label" }, line.label),
        element("span", { class: "value" }, line.value),
        element("meter", { min: "0", max: "1", value: line.fraction.toFixed(3), "aria-label": `${line.label}: ${line.value}` }),
      );
    case "item":
      return itemView(line, state);
    case "note":
      return element("p", { class: `note ${line.tone}` }, line.text);
  }
}

function itemView({ key, icon: name, tone, title, detail, link, percent }: Extract<Line, { readonly kind: "item" }>, state: ViewState): HTMLElement {
  return element(
    "li",
    { class: `item ${tone}`, "data-key": key },
    icon(name),
    element(
      "div",
      { class: "words" },
      link === undefined ? element("span", { class: "title" }, title) : buttonView(link, state),
      element("span", { class: "detail" }, detail),
      percent === undefined ? null : element("progress", { max: "100", value: String(percent), "aria-label": title }),
    ),
  );
}

function buttonView({ key, label, description, icon: name, look }: ButtonModel, { busy }: ViewState): HTMLElement {
  const isIcon = look === "icon";
  const children: readonly Child[] = [name === undefined ? null : icon(name), element("span", { class: isIcon ? "visually-hidden" : "label" }, label)];
  return element(
    "button",
    {
      type: "button",
      class: look === "link" ? "link" : isIcon ? "button toolbar only" : `button ${look}`,
      "data-key": key,
      title: isIcon ? label : null,
      "aria-label": description ?? null,
      "aria-disabled": busy.has(key) ? "true" : null,
    },
    ...children,
  );
}
