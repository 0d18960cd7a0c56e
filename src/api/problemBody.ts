import type { ApiErrorDetails, ApiErrorKind } from "./apiError";

type Words = Pick<ApiErrorDetails, "title" | "detail" | "fieldErrors">;

/** Reads an RFC 9457 problem, as far as a text is one. */
export function readProblem(text: string): Words {
  const body = parse(text);
  if (!isObject(body)) return {};
  return { title: textOf(body["title"]), detail: textOf(body["detail"]), fieldErrors: readFieldErrors(body["errors"]) };
}

/** What a status other than 2xx means. */
export function kindOfStatus(status: number): ApiErrorKind {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  if (status === 408) return "timeout";
  if (status === 409) return "conflict";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server";
  return status >= 400 ? "invalid" : "malformed";
}

/** How long the API asks to wait (RFC 9110 §10.2.3: seconds, or a date). */
export function readRetryAfterMs(header: unknown, nowMs: number): number | undefined {
  if (typeof header !== "string" || header.trim() === "") return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - nowMs;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function readFieldErrors(errors: unknown): Record<string, string[]> | undefined {
  if (!isObject(errors)) return undefined;
  const entries = Object.entries(errors).map(([field, value]): [string, string[]] => [field, (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string")]);
  return Object.fromEntries(entries.filter(([, texts]) => texts.length > 0));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
