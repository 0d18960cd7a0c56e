/** How many rows are simply all there: the page's search finds them, and nothing flickers. */
const allUpTo = 300;
/** Rows that are there above and below those in sight. */
const beyond = 30;
const fallbackHeight = 22;

export interface VirtualListOptions {
  /** scrolls */
  readonly viewport: HTMLElement;
  /** holds the rows, of which all have one height */
  readonly holder: HTMLElement;
  /** what stays at the top of the viewport */
  readonly header?: HTMLElement;
  readonly render: (index: number) => HTMLElement;
  /** told when another row is the first in sight */
  readonly onDidScroll: (first: number) => void;
}

/** A list of any length of which only what is in sight is made. */
export class VirtualList {
  private count = 0;
  private from = 0;
  private to = 0;
  private rowHeight = fallbackHeight;

  constructor(private readonly options: VirtualListOptions) {
    const { viewport } = options;
    viewport.addEventListener("scroll", () => {
      this.update(false);
      options.onDidScroll(this.first);
    });
    new ResizeObserver(() => this.update(true)).observe(viewport);
  }

  /** Makes it anew, of so many rows. Where it was scrolled to stays, as far as there are rows. */
  show(count: number): void {
    this.count = count;
    this.update(true);
  }

  /** The first row in sight. */
  get first(): number {
    return Math.max(0, Math.floor(this.options.viewport.scrollTop / this.rowHeight));
  }

  /** Brings a row into sight, unless it is. */
  reveal(index: number): void {
    const { viewport, header } = this.options;
    const top = index * this.rowHeight;
    const height = viewport.clientHeight - (header?.offsetHeight ?? 0);
    if (top < viewport.scrollTop) viewport.scrollTop = top;
    else if (top + this.rowHeight > viewport.scrollTop + height) viewport.scrollTop = Math.max(0, top - Math.max(0, height - this.rowHeight));
    this.update(false);
  }

  /** Scrolls so that a row is the first in sight. */
  scrollTo(index: number): void {
    this.options.viewport.scrollTop = index * this.rowHeight;
    this.update(false);
  }

  private update(isNew: boolean): void {
    const { viewport } = this.options;
    const inSight = Math.ceil(viewport.clientHeight / this.rowHeight);
    const all = this.count <= allUpTo;
    const from = all ? 0 : Math.max(0, Math.min(this.first, this.count - inSight) - beyond);
    const to = all ? this.count : Math.min(this.count, from + inSight + 2 * beyond);
    if (!isNew && from === this.from && to === this.to) return;
    this.make(from, to);
    const measured = this.options.holder.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (measured === 0 || measured === this.rowHeight) return;
    // Only now it is known how high a row is: the first time, or with another font.
    this.rowHeight = measured;
    this.update(true);
  }

  private make(from: number, to: number): void {
    const { holder, render } = this.options;
    [this.from, this.to] = [from, to];
    holder.replaceChildren(...Array.from({ length: to - from }, (_, offset) => render(from + offset)));
    holder.style.paddingTop = `${from * this.rowHeight}px`;
    holder.style.paddingBottom = `${(this.count - to) * this.rowHeight}px`;
  }
}
