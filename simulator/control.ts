import type { Clock } from "./clock";
import type { Faults } from "./faults";
import { isFaultRule, ruleError } from "./faults";
import { Problem } from "./problem";
import type { RequestLog } from "./requestLog";
import type { Answer } from "./route";
import { problemAnswer } from "./service";

export interface Controls {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** notes that an invoice was paid, which lets go on what waits for it */
  pay(invoiceId: number): boolean;
}

/** The addresses outside of the API by which tests steer the cloud:
 * GET and DELETE /__simulator/requests; GET, POST and DELETE /__simulator/faults; POST /__simulator/clock {"advanceMs"};
 * POST /__simulator/invoices/{id}/pay. */
export function control(controls: Controls, method: string, path: string, body: unknown): Answer {
  switch (`${method} ${path}`) {
    case "GET /__simulator/requests":
      return { status: 200, body: { requests: controls.requests.list() } };
    case "DELETE /__simulator/requests":
      controls.requests.clear();
      return { status: 204 };
    case "GET /__simulator/faults":
      return { status: 200, body: { faults: controls.faults.list() } };
    case "DELETE /__simulator/faults":
      controls.faults.clear();
      return { status: 204 };
    case "POST /__simulator/faults":
      return addFaults(controls.faults, body);
    case "POST /__simulator/clock":
      return advance(controls.clock, body);
    default:
      return pay(controls, method, path);
  }
}

function addFaults(faults: Faults, body: unknown): Answer {
  const rules: readonly unknown[] = Array.isArray(body) ? body : [body];
  const error = rules.map(ruleError).find((one) => one !== undefined);
  if (error !== undefined) return problemAnswer(new Problem(400, "Bad Request", error));
  faults.add(...rules.filter(isFaultRule));
  return { status: 200, body: { faults: faults.list() } };
}

function advance(clock: Clock, body: unknown): Answer {
  const ms = typeof body === "object" && body !== null && "advanceMs" in body ? body.advanceMs : undefined;
  if (typeof ms !== "number" || !(ms >= 0)) return problemAnswer(new Problem(400, "Bad Request", "advanceMs must be a number of milliseconds, not negative."));
  clock.advance(ms);
  return { status: 200, body: { now: new Date(clock.now()).toISOString() } };
}

function pay(controls: Controls, method: string, path: string): Answer {
  const id = /^\/__simulator\/invoices\/(\d+)\/pay$/.exec(path)?.[1];
  if (method !== "POST" || id === undefined || !controls.pay(Number(id))) return problemAnswer(new Problem(404, "Not Found", `There is no ${path}.`));
  return { status: 204 };
}
