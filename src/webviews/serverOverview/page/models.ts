import type { IconName } from "../../pageKit/page/icons";
import type { Translate } from "../../translate";
import type { OverviewCommand, OverviewRequest } from "../protocol";
import type { OverviewFormats } from "./overviewFormats";

export type Tone = "plain" | "good" | "warning" | "error" | "quiet";

/** What the words of a page depend on besides what it shows. */
export interface Wording {
  readonly t: Translate;
  readonly formats: OverviewFormats;
  /** Unix milliseconds by the API's clock */
  readonly nowMs: number;
}

export interface ButtonModel {
  /** Unique on the page and stable: focus and being busy hang on it. */
  readonly key: string;
  readonly label: string;
  /** Read out instead, where the label alone does not say what it is about. */
  readonly description?: string;
  readonly icon?: IconName;
  readonly look: "primary" | "secondary" | "link" | "icon";
  readonly request: OverviewRequest;
}

export type Line =
  | { readonly kind: "fact"; readonly label: string; readonly value: string; readonly detail?: string; readonly tone?: Tone }
  | { readonly kind: "figure"; readonly value: string; readonly unit: string }
  | { readonly kind: "address"; readonly address: string; readonly detail: string; readonly copy: ButtonModel }
  | { readonly kind: "meter"; readonly label: string; readonly value: string; readonly fraction: number; readonly tone: Tone }
  | { readonly kind: "item"; readonly key: string; readonly icon: IconName; readonly tone: Tone; readonly title: string; readonly detail: string; readonly link?: ButtonModel; readonly percent?: number }
  | { readonly kind: "note"; readonly text: string; readonly tone: Tone };

/** A piece of a card that is loaded for itself. */
export type Block =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  /** with how many lines are to be expected */
  | { readonly kind: "loading"; readonly rows: number }
  | { readonly kind: "failed"; readonly message: string; readonly retry: ButtonModel };

export interface CardModel {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly badge?: { readonly text: string; readonly tone: Tone };
  readonly blocks: readonly Block[];
  readonly buttons: readonly ButtonModel[];
}

export interface BannerModel {
  readonly key: string;
  readonly tone: "warning" | "error" | "plain";
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly button?: ButtonModel;
}

export interface HeaderModel {
  readonly name: string;
  readonly dot: "running" | "busy" | "off" | "attention";
  readonly state: string;
  readonly place: string;
  readonly buttons: readonly ButtonModel[];
  readonly progress: { readonly label: string; readonly percent: number } | null;
}

/** A button that has a command run. */
export function commandButton(command: OverviewCommand, place: string, label: string, more: Partial<Pick<ButtonModel, "icon" | "look" | "description">> = {}): ButtonModel {
  return { key: `${place}-${command}`, label, look: "secondary", ...more, request: { type: "runCommand", command } };
}
