import { ApiError } from "../api/apiError";
import { LockedError } from "./accountLocks";
import { OutcomeUnknownError } from "./createOnce";
import { HumanError } from "../platform/humanError";
import type { Translate } from "../platform/translate";

/** A failure in a sentence for people. What only a maintainer understands is in the log. */
export function failureSentence(error: unknown, t: Translate): string {
  if (error instanceof HumanError) return error.message;
  if (error instanceof OutcomeUnknownError) return t("Mammoth Cloud did not say whether it happened, and nothing of it is to be seen yet. Look again in a minute before you repeat it.");
  if (error instanceof LockedError) return t("Locked: {0}. Nothing that destroys or interrupts is done from this editor until it is unlocked.", error.lockedName);
  if (!(error instanceof ApiError)) return t("Something went wrong. The log has the details.");
  switch (error.kind) {
    case "unauthorized":
      return t("Mammoth Cloud does not accept this token.");
    case "forbidden":
      return error.detail ?? t("This account may not do that.");
    case "not-found":
      return error.detail ?? t("It is not in this account any more.");
    case "invalid":
    case "conflict":
      return refusalSentence(error, t);
    case "rate-limited":
      return t("Mammoth Cloud asks for fewer requests. Try again in a moment.");
    case "network":
      return t("Mammoth Cloud cannot be reached. Check your connection and proxy.");
    case "timeout":
      return t("Mammoth Cloud did not answer in time. Try again in a moment.");
    case "cancelled":
      return t("It was cancelled.");
    case "malformed":
      return t("Mammoth Cloud sent an answer that makes no sense. Try again in a moment.");
    case "server":
      return error.detail ?? t("Mammoth Cloud has a problem of its own ({0}). Try again in a moment.", error.status ?? 500);
  }
}

/** The API's own reasons, field by field; its general words where it gives none. */
function refusalSentence(error: ApiError, t: Translate): string {
  const reasons = Object.values(error.fieldErrors).flat();
  if (reasons.length > 0) return reasons.join(" ");
  return error.detail ?? error.title ?? t("Mammoth Cloud refused it, and did not say why.");
}
