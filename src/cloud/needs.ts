import type { Action, Invoice } from "../model/contract";
import { standingOf, type ActionTracker } from "./actionTracker";
import type { Notices } from "./notices";

/** Something that does not go on, or gets worse, until a person does something. */
export type Need =
  | { readonly kind: "question"; readonly action: Action }
  | { readonly kind: "blocked"; readonly action: Action }
  | { readonly kind: "invoice"; readonly invoice: Invoice }
  | { readonly kind: "alert"; readonly serverId: number };

/** What is known of an account that waits for a person, the most urgent first. Asks for nothing. */
export function needsOf({ actions, notices }: { readonly actions: Pick<ActionTracker, "running">; readonly notices: Pick<Notices, "state"> }): readonly Need[] {
  const waiting = actions.running.map(({ action }) => action);
  const { unpaidInvoices, exceededServerIds } = notices.state;
  return [
    ...waiting.filter((action) => standingOf(action) === "asks").map((action) => ({ kind: "question" as const, action })),
    ...waiting.filter((action) => standingOf(action) === "blocked").map((action) => ({ kind: "blocked" as const, action })),
    ...unpaidInvoices.map((invoice) => ({ kind: "invoice" as const, invoice })),
    ...exceededServerIds.map((serverId) => ({ kind: "alert" as const, serverId })),
  ];
}
