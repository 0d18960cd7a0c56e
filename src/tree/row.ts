import type { Translate } from "../platform/translate";

/** What one line of a view says, before any of it is VS Code's. Built by pure functions, so that it can be tested in plain Node. */
export interface Row {
  readonly label: string;
  readonly description?: string;
  readonly icon: RowIcon;
  /** Read out instead of the label; carries everything that icon and colour say. */
  readonly accessibleLabel: string;
  /** A noun and facets, from {@link contextValue}. */
  readonly contextValue: string;
  /** Lines of the tooltip; values may hold text of the API and are never read as markup. */
  readonly facts: readonly Fact[];
}

export interface RowIcon {
  /** Id of a codicon. */
  readonly id: string;
  /** Id of a theme colour. */
  readonly color?: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export type { Translate };

/** `server;off;cancelled`: what the manifest's menus match with `viewItem =~`. Falsy facets are left out. */
export function contextValue(noun: string, ...facets: readonly (string | false | undefined)[]): string {
  return joined([noun, ...facets], ";");
}

/** Parts that are there, with middle dots between them. */
export function joinParts(parts: readonly (string | null | undefined)[]): string {
  return joined(parts, " · ");
}

/** A sentence for a screen reader: parts that are there, with commas between them. */
export function speakParts(parts: readonly (string | null | undefined)[]): string {
  return joined(parts, ", ");
}

/** Without arrays in between: views have ten thousand rows. */
function joined(parts: readonly (string | false | null | undefined)[], separator: string): string {
  let text = "";
  for (const part of parts) {
    if (part === undefined || part === null || part === false || part === "") continue;
    text = text === "" ? part : text + separator + part;
  }
  return text;
}
