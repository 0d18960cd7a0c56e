import type { CommandId } from "../ids";
import { DetailItem, type DetailReference } from "./detailItem";
import { EmptyItem } from "./emptyItem";
import { ErrorItem } from "./errorItem";
import { failureSentence } from "./failure";
import { HeadingItem } from "./headingItem";
import { contextValue, speakParts, type Row } from "./row";
import type { TreeNode } from "./treeNode";

/** One line of a section. */
export interface SectionLine {
  /** Unique and stable in its section. */
  readonly key: string;
  readonly row: Row;
  /** What commands find when the line is what they are invoked on. */
  readonly reference?: DetailReference;
  /** What a click on it does, if anything. */
  readonly opens?: CommandId;
}

export interface SectionOptions {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: string;
  readonly isExpanded?: boolean;
  /** Said where there is nothing. */
  readonly none: string;
  /** Asked for whenever the section is opened or drawn anew, never before. */
  load(): readonly SectionLine[] | Promise<readonly SectionLine[]>;
}

/** Where a section stands. */
export interface SectionPlace {
  readonly id: string;
  readonly accountId: string;
  readonly parent: TreeNode | undefined;
  /** Draws a node and what is under it again. */
  redraw(node: TreeNode): void;
  /** What sections have loaded or are loading, by their keys: a row that is drawn anew while something runs does not ask again. */
  readonly known?: Map<string, Promise<readonly SectionLine[]>>;
}

/** A heading over lines that are asked for when it is opened; a failure stands in their place, with Retry. */
export function section(place: SectionPlace, options: SectionOptions): HeadingItem {
  const row: Row = {
    label: options.label,
    description: options.description ?? "",
    icon: { id: options.icon },
    accessibleLabel: speakParts([options.label, options.description]),
    contextValue: contextValue("heading", options.key),
    facts: [],
  };
  return new HeadingItem(`${place.id}/${options.key}`, place.accountId, place.parent, row, options.isExpanded ?? false, async (heading) => {
    try {
      const loading = place.known?.get(options.key) ?? Promise.resolve(options.load());
      place.known?.set(options.key, loading);
      const lines = await loading;
      if (lines.length === 0) return [new EmptyItem(heading, options.none)];
      return lines.map((line) => new DetailItem(heading, `${heading.id}/${line.key}`, line.row, line.reference, line.opens));
    } catch (error) {
      place.known?.delete(options.key);
      const retry = (): Promise<void> => {
        place.redraw(heading);
        return Promise.resolve();
      };
      return [new ErrorItem(heading, failureSentence(error), retry)];
    }
  });
}
