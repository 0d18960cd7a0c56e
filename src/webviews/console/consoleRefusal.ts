import { ApiError } from "../../api/apiError";
import { failureSentence } from "../../cloud/failureSentence";
import type { PowerState } from "../../cloud/powerStates";
import { isCancelled } from "../../cloud/serverActivity";
import type { Server } from "../../model/contract";
import type { Translate } from "../translate";
import { UnsafeConsoleAddressError } from "./consoleAddress";
import type { ConsoleFailed, ConsoleUnavailable } from "./protocol";

/** Why a console could not be opened. A refusal is no fault: its reason is found by {@link reasonFor}. */
export function consoleRefusal(error: unknown, t: Translate): ConsoleUnavailable | ConsoleFailed {
  if (error instanceof UnsafeConsoleAddressError) {
    return { status: "failed", message: t("The console has no safe address: it is neither encrypted nor on this machine.") };
  }
  if (error instanceof ApiError && (error.kind === "invalid" || error.kind === "conflict")) return { status: "unavailable", reason: "refused", detail: wordsOf(error) };
  return { status: "failed", message: failureSentence(error, t) };
}

/** The API's own words, the most special first. */
function wordsOf({ fieldErrors, detail, title }: ApiError): string | null {
  const reasons = Object.values(fieldErrors).flat();
  return reasons.length > 0 ? reasons.join(" ") : (detail ?? title ?? null);
}

/** Why a server has no console, as far as its own state tells.
 * @param server as it was last seen, if it was
 * @param power whether it runs, if it was asked */
export function reasonFor(server: Pick<Server, "status" | "cancelled_at"> | undefined, power: PowerState | undefined): ConsoleUnavailable["reason"] {
  switch (server?.status) {
    case "archive":
      return isCancelled(server) ? "cancelled" : "suspended";
    case "off":
      return "off";
    case "new":
      return "building";
    default:
      return power === "off" ? "off" : "refused";
  }
}
