import { button } from "../../pageKit/page/controls";
import { element } from "../../pageKit/page/dom";
import { icon } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { Known } from "./billingViewModel";

export interface PartOptions<T> {
  /** Unique in the page. */
  readonly id: string;
  /** Without one, the part has no frame of its own. */
  readonly title?: string;
  readonly loadingText: string;
  readonly load: (anew: boolean) => Promise<T>;
  readonly render: (value: T) => Node | null;
  /** Told after every change of what is known. */
  readonly onDidChange: () => void;
}

/** A part of the page that is loaded, and may fail, for itself. What was loaded before stays when it cannot be loaded again, and is said to be old. */
export class Part<T> {
  readonly root: HTMLElement;
  private readonly body = element("div", { class: "body" });
  private value: Known<T> = { status: "loading" };
  private problem: string | undefined;
  private loads = 0;

  constructor(
    private readonly options: PartOptions<T>,
    private readonly t: Translate,
  ) {
    const { id, title } = options;
    this.root = element("section", { class: `part ${id}`, ...(title === undefined ? {} : { "aria-labelledby": `${id}-title` }) }, title === undefined ? null : element("h2", { id: `${id}-title` }, title), this.body);
    this.draw();
  }

  get known(): Known<T> {
    return this.value;
  }

  /** Why it could not be loaded, last. */
  get failure(): string | undefined {
    return this.problem;
  }

  /** Loads it; only the newest load is shown. */
  async load(anew: boolean): Promise<void> {
    const load = ++this.loads;
    this.root.setAttribute("aria-busy", "true");
    try {
      const value = await this.options.load(anew);
      if (load !== this.loads) return;
      this.value = { status: "ready", value };
      this.problem = undefined;
    } catch (error) {
      if (load !== this.loads) return;
      this.problem = error instanceof Error ? error.message : String(error);
      if (this.value.status !== "ready") this.value = { status: "failed" };
    }
    this.root.removeAttribute("aria-busy");
    this.draw();
    this.options.onDidChange();
  }

  /** Draws it again. What had the focus keeps it. */
  draw(): void {
    const focused = document.activeElement instanceof HTMLElement && this.root.contains(document.activeElement) ? document.activeElement.dataset["key"] : undefined;
    const content = this.value.status === "ready" ? this.options.render(this.value.value) : this.value.status === "loading" ? element("p", { class: "quiet", role: "status" }, this.options.loadingText) : null;
    this.body.replaceChildren(...(this.problem === undefined ? [] : [this.failureNotice(this.problem)]), ...(content === null ? [] : [content]));
    this.root.hidden = this.body.childElementCount === 0;
    if (focused !== undefined) this.root.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  private failureNotice(message: string): HTMLElement {
    const { t } = this;
    return element(
      "div",
      { class: "failure", role: "alert" },
      icon("error"),
      element("p", {}, this.value.status === "ready" ? t("Not refreshed: {0}", message) : message),
      button({ label: t("Try Again"), icon: "refresh", run: () => this.load(true) }),
    );
  }
}
