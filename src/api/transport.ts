import type { AxiosInstance, AxiosResponse } from "axios";
import { ApiError, type ApiErrorDetails } from "./apiError";
import { kindOfStatus, readProblem, readRetryAfterMs } from "./problemBody";

export type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

export interface TransportOptions {
  /** the API's address with its version, "https://api.mammoth.com.au/v2"; asked for at every call */
  readonly baseUrl: () => string;
  /** undefined where nobody is signed in */
  readonly getToken: () => Promise<string | undefined>;
  readonly userAgent?: string;
  /** how long a call may take in all, retries included */
  readonly deadlineMs?: number;
}

export interface Call {
  readonly method: Method;
  /** for messages: "GET /servers/{server_id}" */
  readonly operation: string;
  /** below the base address, percent-encoded, with its query */
  readonly url: string;
  readonly body?: unknown;
  readonly signal: AbortSignal;
}

export interface Reply {
  readonly status: number;
  /** what JSON says; undefined where there is no body */
  readonly body: unknown;
}

const largestAnswerOctets = 64 * 1024 * 1024;
/** The request never reached anybody. */
const neverSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ERR_INVALID_URL", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID"]);

/** Sends one request and reads its answer, once. The token goes to the configured address and nowhere else. */
export class Transport {
  private client: Promise<AxiosInstance> | undefined;
  private clockOffsetMs = 0;

  constructor(private readonly options: TransportOptions) {}

  /** Unix milliseconds by the clock of the API, as its last answer told it (to a second): this machine's may be wrong by days. */
  serverNowMs(): number {
    return Date.now() + this.clockOffsetMs;
  }

  /** @throws {ApiError} for everything but a 2xx whose body, if any, is JSON */
  async send(call: Call): Promise<Reply> {
    const token = await this.options.getToken();
    if (token === undefined) throw new ApiError({ kind: "unauthorized", operation: call.operation, outcome: "not-sent", reason: "not signed in" });
    const response = await this.request(call, token);
    const servedAtMs = Date.parse(String(response.headers["date"]));
    if (Number.isFinite(servedAtMs)) this.clockOffsetMs = servedAtMs - Date.now();
    const text = Buffer.isBuffer(response.data) ? response.data.toString("utf8") : "";
    if (response.status >= 200 && response.status < 300) return { status: response.status, body: readBody(call, response, text) };
    throw refusal(call, response, text);
  }

  private async request(call: Call, token: string): Promise<AxiosResponse<unknown>> {
    const client = await (this.client ??= createClient());
    try {
      return await client.request<unknown>({
        method: call.method,
        baseURL: this.options.baseUrl(),
        url: call.url,
        signal: call.signal,
        ...(call.body === undefined ? {} : { data: JSON.stringify(call.body) }),
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: "application/json",
          // VS Code replaces agents; only the header keeps connections open there.
          Connection: "keep-alive",
          ...(call.body === undefined ? {} : { "Content-Type": "application/json" }),
          ...(this.options.userAgent === undefined ? {} : { "User-Agent": this.options.userAgent }),
        },
      });
    } catch (error) {
      throw breakdown(call, error);
    }
  }
}

/** Loaded on the first request: activation does not pay for it. */
async function createClient(): Promise<AxiosInstance> {
  const { default: axios } = await import(/* webpackChunkName: "axios" */ "axios");
  return axios.create({
    adapter: "http",
    allowAbsoluteUrls: false,
    maxRedirects: 0,
    // VS Code handles proxies underneath.
    proxy: false,
    // Decoded here: axios would copy the text once more to look for a byte order mark.
    responseType: "arraybuffer",
    transformResponse: (data: unknown) => data,
    validateStatus: () => true,
    maxContentLength: largestAnswerOctets,
  });
}

function readBody(call: Call, response: AxiosResponse<unknown>, text: string): unknown {
  const malformed = (reason: string): ApiError => new ApiError({ kind: "malformed", operation: call.operation, outcome: "unknown", status: response.status, reason });
  if (response.status === 204 || (response.status === 202 && text === "")) return undefined;
  const type: unknown = response.headers["content-type"];
  if (text === "") throw malformed("the answer is empty");
  if (typeof type !== "string" || !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw malformed(`the answer is ${typeof type === "string" ? type.split(";")[0] ?? "" : "of no type"}, not JSON`);
  try {
    return JSON.parse(text);
  } catch {
    throw malformed("the answer is cut off, or no JSON");
  }
}

function refusal(call: Call, response: AxiosResponse<unknown>, text: string): ApiError {
  const { status } = response;
  const known = status >= 400 && status < 500 && status !== 408;
  return new ApiError({
    kind: kindOfStatus(status),
    operation: call.operation,
    outcome: known ? "refused" : "unknown",
    status,
    ...readProblem(text),
    retryAfterMs: readRetryAfterMs(response.headers["retry-after"], Date.now()),
    ...(status >= 300 && status < 400 ? { reason: "the API points to another address" } : {}),
  });
}

/** Takes from axios's errors what a person may see: they carry the request, and with it the token. */
function breakdown(call: Call, error: unknown): ApiError {
  const code = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;
  const details = (more: Pick<ApiErrorDetails, "kind" | "outcome" | "reason">): ApiError => new ApiError({ operation: call.operation, ...more });
  if (call.signal.aborted) return cancellation(call);
  if (code !== undefined && neverSent.has(code)) return details({ kind: "network", outcome: "not-sent", reason: code });
  // The one code stands for both: an answer beyond the limit, and a connection that broke within it.
  if (code === "ERR_BAD_RESPONSE" && error instanceof Error && error.message.startsWith("maxContentLength")) return details({ kind: "malformed", outcome: "unknown", reason: "the answer is too large" });
  if (code === "Z_DATA_ERROR" || code === "Z_BUF_ERROR") return details({ kind: "malformed", outcome: "unknown", reason: "the answer is damaged" });
  return details({ kind: "network", outcome: "unknown", reason: code === undefined || code === "ERR_BAD_RESPONSE" ? "the connection broke" : code });
}

/** Whose signal it was is told by its reason. */
function cancellation(call: Call): ApiError {
  const timedOut = call.signal.reason instanceof DeadlineError;
  return new ApiError({ kind: timedOut ? "timeout" : "cancelled", operation: call.operation, outcome: "unknown", ...(timedOut ? { reason: "no answer in time" } : {}) });
}

/** The reason of a signal that ends a call which took too long. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
}
