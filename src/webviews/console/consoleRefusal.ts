import { ApiError } from "../../api/apiError";
import type { Server } from "../../model/contract";
import { failureSentence } from "../../cloud/failureSentence";
import type { Translate } from "../translate";
import { UnsafeConsoleAddressError } from "./consoleAddress";
import type { ConsoleFailed, ConsoleUnavailable } from "./protocol";

/** Why a console could not be opened. A refusal (400) is no fault: the server's own state says why, and the API's words stand beside it.
 * @param server as it was last seen, if it was */
export function consoleRefusal(error: unknown, server: Pick<Server, "status" | "cancelled_at"> | undefined, t: Translate): ConsoleUnavailable | ConsoleFailed {
  if (error instanceof UnsafeConsoleAddressError) {
    return { status: "failed", message: t("The console has no safe address: it is neither encrypted nor on this machine.") };
  }
  if (!(error instanceof ApiError) || error.kind !== "invalid") return { status: "failed", message: failureSentence(error, t) };
  return { status: "unavailable", reason: reasonOf(server), detail: error.detail ?? error.title ?? null };
}

function reasonOf(server: Pick<Server, "status" | "cancelled_at"> | undefined): ConsoleUnavailable["reason"] {
  if (typeof server?.cancelled_at === "string") return "cancelled";
  if (server?.status === "off") return "off";
  if (server?.status === "new") return "building";
  return "refused";
}
