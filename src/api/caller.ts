import { ApiError } from "./apiError";
import { DeadlineError, Transport, type Call, type Method, type Reply, type TransportOptions } from "./transport";
import { SingleFlight } from "./singleFlight";

/** How often something that is safe to repeat is tried. */
const attempts = 3;
const firstPauseMs = 300;
/** Longer waits are for a person to decide on. */
const longestPauseMs = 60_000;
const defaultDeadlineMs = 60_000;

export interface CallerOptions extends TransportOptions {
  /** waits; rejects when the signal is aborted */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** from 0 to 1 */
  readonly random?: () => number;
}

export interface CallRequest {
  readonly method: Method;
  readonly operation: string;
  readonly url: string;
  readonly body?: unknown;
}

/** Calls with a deadline, retries where repeating is safe, and one request for those who ask the same at the same time. */
export class Caller {
  private readonly transport: Transport;
  private readonly flights = new SingleFlight<Reply>();

  constructor(private readonly options: CallerOptions) {
    this.transport = new Transport(options);
  }

  /** Unix milliseconds by the API's clock. */
  serverNowMs(): number {
    return this.transport.serverNowMs();
  }

  /** @throws {ApiError} */
  async call(request: CallRequest, signal?: AbortSignal): Promise<Reply> {
    if (signal?.aborted) throw new ApiError({ kind: "cancelled", operation: request.operation, outcome: "not-sent" });
    try {
      if (request.method !== "GET") return await this.withDeadline(request, signal);
      const key = `${this.options.baseUrl()} ${request.url}`;
      return await this.flights.run(key, (shared) => this.withDeadline(request, shared), signal);
    } catch (error) {
      if (error instanceof ApiError || !signal?.aborted) throw error;
      throw new ApiError({ kind: "cancelled", operation: request.operation, outcome: "unknown" });
    }
  }

  private async withDeadline(request: CallRequest, signal: AbortSignal | undefined): Promise<Reply> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new DeadlineError("The call took too long.")), this.options.deadlineMs ?? defaultDeadlineMs);
    try {
      return await this.withRetries({ ...request, signal: signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal });
    } finally {
      clearTimeout(timer);
    }
  }

  private async withRetries(call: Call): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transport.send(call);
      } catch (error) {
        if (!(error instanceof ApiError) || attempt >= attempts || !isRepeatable(call.method, error)) throw error;
        const waitMs = error.retryAfterMs ?? (this.options.random ?? Math.random)() * firstPauseMs * 2 ** attempt;
        if (waitMs > longestPauseMs) throw error;
        await this.pause(waitMs, call, error);
      }
    }
  }

  /** @throws the error that the pause was for, when it is cut short */
  private async pause(ms: number, call: Call, error: ApiError): Promise<void> {
    try {
      await (this.options.pause ?? pause)(ms, call.signal);
    } catch {
      throw error.kind === "rate-limited" && call.signal.reason instanceof DeadlineError ? error : cancelledDuring(call);
    }
  }
}

/** Reading may be repeated after anything that may pass; everything after a 429, which does nothing. A change is never repeated blindly. */
function isRepeatable(method: Method, error: ApiError): boolean {
  if (error.kind === "rate-limited") return true;
  // Another address will be named again.
  if (error.status !== undefined && error.status >= 300 && error.status < 400) return false;
  return method === "GET" && (error.kind === "network" || error.kind === "server" || error.kind === "malformed") && error.status !== 501;
}

function cancelledDuring({ operation, signal }: Call): ApiError {
  return new ApiError({ kind: signal.reason instanceof DeadlineError ? "timeout" : "cancelled", operation, outcome: "refused" });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(new Error("aborted"));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", end);
      resolve();
    }, ms);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}
