import { Problem, notFound } from "./problem";
import type { Operation } from "./contract";
import type { Fault } from "./faults";
import type { Answer, Context, RawRequest } from "./route";
import { routes } from "./routes/table";
import type { State } from "./state";

/** Does what an operation of the contract asks for, refusals included, as far as faults let it.
 * @returns the answer as it would be sent if nothing went wrong on the way */
export function perform(operation: Operation, raw: RawRequest, context: Context, fault: Fault): Answer {
  if (fault.status !== undefined && !fault.afterWork) return failure(fault);
  const undo = fault.lostWrite ? rememberDomains(context.world.state) : undefined;
  const answer = attempt(operation, fault.ignoreTtl ? withDefaultTtl(raw) : raw, context);
  undo?.();
  if (fault.status !== undefined) return failure(fault);
  return fault.bodiless && answer.status === 200 ? { status: 202 } : answer;
}

function attempt(operation: Operation, raw: RawRequest, context: Context): Answer {
  const route = routes.get(operation.name);
  if (!route) return problemAnswer(new Problem(501, "Not Implemented", `The simulated cloud does not implement ${operation.name} yet.`));
  try {
    return route.run(operation, raw, context);
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error);
    throw error;
  }
}

export function problemAnswer(problem: Problem): Answer {
  return { status: problem.status, body: problem.toBody() };
}

export function noSuchAddress(path: string): Answer {
  return problemAnswer(notFound(path));
}

function failure(fault: Fault): Answer {
  const status = fault.status ?? 500;
  return status === 401 ? { status } : problemAnswer(new Problem(status, "Simulated fault", `The simulated cloud was told to answer ${status}.`));
}

function withDefaultTtl(raw: RawRequest): RawRequest {
  const { body } = raw;
  return typeof body === "object" && body !== null && "ttl" in body ? { ...raw, body: { ...body, ttl: 3600 } } : raw;
}

/** @returns what puts the domains back to what they are now */
function rememberDomains(state: State): () => void {
  const before = structuredClone(state.domains.values());
  return () => {
    for (const domain of state.domains.values()) state.domains.remove(domain.id);
    for (const domain of before) state.domains.add(domain);
  };
}
