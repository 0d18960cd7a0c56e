import { joinParts, speakParts, type Row, type Translate } from "./row";

/** The row of something that is locked says so, in words and in a facet; that of anything else is left as it is. */
export function lockedRow(row: Row, isLocked: boolean, t: Translate): Row {
  if (!isLocked) return row;
  return {
    ...row,
    description: joinParts([t("locked"), row.description]),
    accessibleLabel: speakParts([row.accessibleLabel, t("locked")]),
    contextValue: `${row.contextValue};locked`,
    facts: [...row.facts, { name: t("Locked"), value: t("nothing that destroys or interrupts is done from this editor") }],
  };
}
