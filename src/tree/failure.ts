import { l10n } from "vscode";
import { ApiError } from "../api/apiError";
import * as cloud from "../cloud/failureSentence";
import { failureState, type ViewState } from "./viewState";

/** A failure in a sentence for people, in their language. */
export function failureSentence(error: unknown): string {
  return cloud.failureSentence(error, l10n.t);
}

/** What a view says where it has no rows because of a failure. */
export function describeViewFailure(error: unknown): { readonly sentence: string; readonly state: ViewState } {
  return { sentence: failureSentence(error), state: failureState(error instanceof ApiError ? error.kind : undefined) };
}
