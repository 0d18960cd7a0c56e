import { setAttributes } from "../../pageKit/page/dom";
import { VirtualList } from "./virtualList";

export interface SelectableListOptions {
  /** scrolls, and has the focus */
  readonly viewport: HTMLElement;
  readonly holder: HTMLElement;
  readonly header?: HTMLElement;
  /** what the ids of its rows begin with */
  readonly name: string;
  readonly render: (index: number) => HTMLElement;
  /** a person has chosen a row: by a click, or by the keyboard */
  readonly onSelect: (index: number) => void;
  /** a person wants to go where a row leads: Enter, a double click, or a click where that is enough */
  readonly onOpen: (index: number) => void;
  readonly opensOnClick: boolean;
  readonly onDidScroll: (first: number) => void;
}

/** A long list with one selected row: one stop for Tab, arrows move the selection, Enter opens. */
export class SelectableList {
  private readonly list: VirtualList;
  private count = 0;
  private selected = -1;

  constructor(private readonly options: SelectableListOptions) {
    const { viewport, holder } = options;
    this.list = new VirtualList({ ...options, render: (index) => this.renderRow(index) });
    viewport.addEventListener("keydown", (event) => this.onKey(event));
    holder.addEventListener("click", (event) => this.onClick(event, options.opensOnClick));
    if (!options.opensOnClick) holder.addEventListener("dblclick", (event) => this.onClick(event, true));
  }

  /** @param selected -1 for none */
  show(count: number, selected: number): void {
    [this.count, this.selected] = [count, selected];
    this.list.show(count);
    this.mark();
  }

  select(index: number): void {
    this.selected = index;
    if (index >= 0) this.list.reveal(index);
    this.mark();
  }

  scrollTo(index: number): void {
    this.list.scrollTo(index);
    this.mark();
  }

  private renderRow(index: number): HTMLElement {
    const row = this.options.render(index);
    row.id = `${this.options.name}-${index}`;
    row.dataset["index"] = String(index);
    this.markRow(row, index);
    return row;
  }

  private mark(): void {
    const { holder, viewport, name } = this.options;
    for (const row of holder.children) this.markRow(row, Number(row.id.slice(name.length + 1)));
    const id = `${name}-${this.selected}`;
    setAttributes(viewport, { "aria-activedescendant": holder.querySelector(`#${id}`) === null ? null : id });
  }

  private markRow(row: Element, index: number): void {
    row.classList.toggle("selected", index === this.selected);
    setAttributes(row, { "aria-selected": String(index === this.selected) });
  }

  private onClick(event: MouseEvent, opens: boolean): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    // Who marks text to copy it has not chosen a row.
    if (row === null || document.getSelection()?.isCollapsed === false) return;
    const index = Number(row.dataset["index"]);
    this.choose(index);
    if (opens) this.options.onOpen(index);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.count === 0) return;
    if (event.key === "Enter" && this.selected >= 0) {
      event.preventDefault();
      this.options.onOpen(this.selected);
      return;
    }
    const next = this.nextIndex(event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.choose(Math.max(0, Math.min(this.count - 1, next)));
  }

  private nextIndex(key: string): number | undefined {
    const rows = Math.max(1, Math.floor(this.options.viewport.clientHeight / (this.options.holder.firstElementChild?.clientHeight ?? 22)) - 1);
    switch (key) {
      case "ArrowDown":
        return this.selected + 1;
      case "ArrowUp":
        return this.selected < 0 ? 0 : this.selected - 1;
      case "PageDown":
        return this.selected + rows;
      case "PageUp":
        return this.selected - rows;
      case "Home":
        return 0;
      case "End":
        return this.count - 1;
      default:
        return undefined;
    }
  }

  private choose(index: number): void {
    this.select(index);
    this.options.onSelect(index);
  }
}
