/** What a view has to say where it has no rows; the value of its context key, matched by `viewsWelcome` in the manifest. */
export type ViewState = "loading" | "ready" | "empty" | "filtered" | "refused" | "offline" | "failed";

/** Which words a failure gets: a refused token, no connection, or anything else. */
export function failureState(errorKind: string | undefined): Extract<ViewState, "refused" | "offline" | "failed"> {
  switch (errorKind) {
    case "unauthorized":
      return "refused";
    case "network":
    case "timeout":
      return "offline";
    default:
      return "failed";
  }
}
