import { button } from "../../pageKit/page/controls";
import { element, setAttributes, setText } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import { notice } from "../../pageKit/page/notice";
import type { Translate } from "../../translate";
import type { Show } from "../protocol";
import { countText, filterRows, recordTypesOf, type MarkedRow, type RowFilter } from "./recordsModel";
import { SelectableList } from "./selectableList";

export interface RecordsPaneOptions {
  readonly t: Translate;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onSelect: (row: MarkedRow) => void;
  readonly onOpen: (row: MarkedRow) => void;
  readonly onDidScroll: (first: number) => void;
  readonly onEdit: () => Promise<void>;
}

/** The records of a zone as a table that can be filtered. */
export class RecordsPane {
  readonly element: HTMLElement;
  private all: readonly MarkedRow[] = [];
  private shown: readonly MarkedRow[] = [];
  private selected = 0;
  private filter: RowFilter;
  private readonly list: SelectableList;
  private readonly table: HTMLElement;
  private readonly count = element("span", { class: "count", role: "status" });
  private readonly text: HTMLInputElement;
  private readonly type: HTMLSelectElement;
  private readonly which: HTMLSelectElement;
  private readonly nothing = element("div", { class: "nothing", hidden: true });

  constructor(private readonly options: RecordsPaneOptions) {
    const { t } = options;
    this.filter = options.filter;
    this.text = element("input", { type: "search", class: "field", placeholder: t("Filter by name, type or value"), "aria-label": t("Filter records"), spellcheck: "false" });
    this.text.value = this.filter.text;
    this.type = element("select", { class: "field", "aria-label": t("Type") });
    this.which = element("select", { class: "field", "aria-label": t("Records to show") });
    const choices: readonly (readonly [Show, string])[] = [["all", t("All records")], ["problems", t("With problems")], ["unserved", t("Not served as here")], ["oneSided", t("Other than the zone file")]];
    this.which.append(...choices.map(([value, label]) => option(value, label)));
    this.which.value = this.filter.show;
    this.text.addEventListener("input", () => this.refilter({ ...this.filter, text: this.text.value }));
    this.type.addEventListener("change", () => this.refilter({ ...this.filter, recordType: this.type.value }));
    this.which.addEventListener("change", () => this.refilter({ ...this.filter, show: choices.find(([value]) => value === this.which.value)?.[0] ?? "all" }));
    const columns = [t("Name"), t("TTL"), t("Type"), t("Value"), t("State")];
    const header = element("div", { role: "row", class: "row head" }, ...columns.map((label) => element("div", { role: "columnheader" }, label)));
    const holder = element("div", { role: "rowgroup" });
    this.table = element("div", { role: "grid", class: "table", tabindex: "0", "aria-label": t("Records: Enter opens the line in the document") }, element("div", { role: "rowgroup", class: "sticky" }, header), holder);
    this.element = element(
      "section",
      { class: "records", "aria-labelledby": "records-title" },
      element("header", { class: "caption" }, element("h2", { id: "records-title" }, t("Records"), " ", this.count), element("div", { class: "filter" }, this.text, this.type, this.which)),
      this.table,
      this.nothing,
    );
    this.list = new SelectableList({
      viewport: this.table,
      holder,
      header,
      name: "record",
      opensOnClick: true,
      render: (index) => this.renderRow(index),
      onSelect: (index) => this.withRow(index, (row) => {
        this.selected = row.key;
        options.onSelect(row);
      }),
      onOpen: (index) => this.withRow(index, options.onOpen),
      onDidScroll: options.onDidScroll,
    });
  }

  show(rows: readonly MarkedRow[], selected: number): void {
    [this.all, this.selected] = [rows, selected];
    const types = recordTypesOf(rows);
    // A type that is kept and gone stays to be chosen: the filter says what it does.
    const listed = this.filter.recordType === "" || types.includes(this.filter.recordType) ? types : [...types, this.filter.recordType];
    this.type.replaceChildren(option("", this.options.t("All types")), ...listed.map((type) => option(type, type)));
    this.type.value = this.filter.recordType;
    this.redraw();
  }

  /** Selects a record, and brings it into sight; where it is not among those that are shown, none is selected. */
  select(key: number): void {
    this.selected = key;
    this.list.select(this.shown.findIndex((row) => row.key === key));
  }

  /** Shows other records than those that were filtered by a person. */
  setFilter(filter: RowFilter): void {
    this.text.value = filter.text;
    this.which.value = filter.show;
    this.type.value = filter.recordType;
    this.refilter(filter);
  }

  scrollTo(first: number): void {
    this.list.scrollTo(first);
  }

  private refilter(filter: RowFilter): void {
    this.filter = filter;
    this.table.scrollTop = 0;
    this.redraw();
    this.options.onFilter(filter);
  }

  private redraw(): void {
    this.shown = filterRows(this.all, this.filter);
    setText(this.count, countText(this.shown.length, this.all.length, this.options.t));
    setAttributes(this.table, { "aria-rowcount": String(this.shown.length + 1), hidden: this.shown.length === 0 });
    setAttributes(this.nothing, { hidden: this.shown.length > 0 });
    if (this.shown.length === 0) this.nothing.replaceChildren(this.emptyNotice());
    this.list.show(this.shown.length, this.shown.findIndex((row) => row.key === this.selected));
  }

  private emptyNotice(): HTMLElement {
    const { t, onEdit } = this.options;
    if (this.all.length === 0) return notice({ icon: "table", title: t("This zone has no records yet"), texts: [t("Edit the zone to add the first.")], actions: [{ label: t("Edit Zone"), icon: "edit", run: onEdit }] });
    const made = element("p", { class: "empty" }, t("No record is like that."), " ");
    made.append(button({ label: t("Show All Records"), run: () => this.setFilter({ text: "", recordType: "", show: "all" }) }));
    return made;
  }

  private renderRow(index: number): HTMLElement {
    const row = this.shown[index];
    if (row === undefined) return element("div", { role: "row", class: "row" });
    const { mark, sentences } = row;
    const cell = (text: string, name: string): HTMLElement => element("div", { role: "gridcell", class: name, title: text, dir: "ltr" }, text);
    return element(
      "div",
      { role: "row", class: row.isOneSided ? "row one-sided" : "row", "aria-rowindex": String(index + 2) },
      cell(row.owner, "owner"),
      cell(String(row.ttl), "ttl"),
      cell(row.type, "type"),
      cell(row.value, "value"),
      element("div", { role: "gridcell", class: `state ${mark?.tone ?? ""}`, title: sentences.join("\n") }, ...(mark === null ? [] : [icon(mark.icon), element("span", { class: "label" }, mark.label)])),
    );
  }

  private withRow(index: number, use: (row: MarkedRow) => void): void {
    const row = this.shown[index];
    if (row !== undefined) use(row);
  }
}

function option(value: string, label: string): HTMLOptionElement {
  return element("option", { value }, label);
}
