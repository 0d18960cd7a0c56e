export type ApiErrorKind =
  /** the token is missing, or the API does not take it */
  | "unauthorized"
  | "forbidden"
  | "not-found"
  /** the API refused what was asked for; `fieldErrors` may say which parts */
  | "invalid"
  | "conflict"
  | "rate-limited"
  /** the API failed */
  | "server"
  /** the API could not be reached, or the connection broke */
  | "network"
  | "timeout"
  | "cancelled"
  /** an answer that is not what the contract says */
  | "malformed";

/** What has become of a change: it never left, it was turned down, or nobody knows. */
export type Outcome = "not-sent" | "refused" | "unknown";

export interface ApiErrorDetails {
  readonly kind: ApiErrorKind;
  /** "GET /servers/{server_id}" */
  readonly operation: string;
  readonly outcome: Outcome;
  readonly status?: number | undefined;
  /** the API's own words, short and long */
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  /** by JSON property name */
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly retryAfterMs?: number | undefined;
  /** what broke, in one word of the system (ECONNREFUSED) or a short phrase; never an address or a header */
  readonly reason?: string | undefined;
}

/** An operation that did not succeed. Holds neither the request nor the token, so that it can be logged as it is. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly kind: ApiErrorKind;
  readonly operation: string;
  readonly outcome: Outcome;
  readonly status: number | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  readonly retryAfterMs: number | undefined;
  readonly reason: string | undefined;

  constructor(details: ApiErrorDetails) {
    super(`${details.operation}: ${describe(details)}`);
    this.kind = details.kind;
    this.operation = details.operation;
    this.outcome = details.outcome;
    this.status = details.status;
    this.title = details.title;
    this.detail = details.detail;
    this.fieldErrors = details.fieldErrors ?? {};
    this.retryAfterMs = details.retryAfterMs;
    this.reason = details.reason;
  }
}

function describe({ kind, status, title, detail, fieldErrors, reason }: ApiErrorDetails): string {
  const fields = Object.entries(fieldErrors ?? {}).map(([field, errors]) => `${field}: ${errors.join(" ")}`);
  return [status === undefined ? kind : `${kind} (${status})`, title, detail, ...fields, reason].filter((part) => part !== undefined && part !== "").join("; ");
}
