import { element, setText } from "../../pageKit/page/dom";
import type { Translate } from "../../translate";
import { SelectableList } from "./selectableList";
import type { Token } from "./zoneText";

export interface ZoneFilePaneOptions {
  readonly t: Translate;
  readonly domain: string;
  readonly onSelect: (line: number) => void;
  readonly onOpen: (line: number) => void;
  readonly onDidScroll: (first: number) => void;
}

/** The zone file as the provider serves it, line by line. */
export class ZoneFilePane {
  readonly element: HTMLElement;
  private lines: readonly (readonly Token[])[] = [];
  private strays: ReadonlySet<number> = new Set();
  private readonly holder = element("div", { class: "all-lines", role: "presentation" });
  private readonly count = element("span", { class: "count" });
  private readonly list: SelectableList;

  constructor(private readonly options: ZoneFilePaneOptions) {
    const { t, domain } = options;
    const viewport = element("div", { class: "lines", role: "listbox", tabindex: "0", "aria-label": t("Zone file of {0}", domain) }, this.holder);
    this.element = element("section", { class: "zone-file", "aria-labelledby": "zone-file-title" }, element("header", { class: "caption" }, element("h2", { id: "zone-file-title" }, t("Zone File as Served"), " ", this.count)), viewport);
    this.list = new SelectableList({
      viewport,
      holder: this.holder,
      name: "line",
      opensOnClick: false,
      render: (index) => this.renderLine(index),
      onSelect: options.onSelect,
      onOpen: options.onOpen,
      onDidScroll: options.onDidScroll,
    });
  }

  /** @param strays lines of records that are no records of the domain
   * @param selected -1 for none */
  show(lines: readonly (readonly Token[])[], strays: ReadonlySet<number>, selected: number): void {
    const { t } = this.options;
    [this.lines, this.strays] = [lines, strays];
    setText(this.count, lines.length === 1 ? t("1 line") : t("{0} lines", lines.length));
    const longest = lines.reduce((most, tokens) => Math.max(most, tokens.reduce((sum, { text }) => sum + text.length, 0)), 0);
    // As wide as its longest line, also while that is out of sight.
    this.holder.style.minWidth = `calc(${longest}ch + 9ch)`;
    this.list.show(lines.length, selected);
  }

  /** @param line -1 for none */
  select(line: number): void {
    this.list.select(line);
  }

  scrollTo(first: number): void {
    this.list.scrollTo(first);
  }

  /** Numbers are drawn by the style sheet, so that they are not copied along. */
  private renderLine(index: number): HTMLElement {
    const tokens = this.lines[index] ?? [];
    const isStray = this.strays.has(index);
    return element(
      "div",
      { role: "option", class: isStray ? "line stray" : "line", "data-number": String(index + 1), "aria-setsize": String(this.lines.length), "aria-posinset": String(index + 1), title: isStray ? this.options.t("The records do not have this.") : null },
      element("code", {}, ...tokens.map(({ kind, text }) => (kind === "plain" ? text : element("span", { class: kind }, text))), tokens.length === 0 ? "\u00a0" : null),
    );
  }
}
