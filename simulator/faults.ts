import { createRandom } from "./random";

/** How an answer goes wrong. */
export interface Fault {
  /** answer with this status instead of doing the work */
  readonly status?: number;
  /** with `status` or `reset`: do the work first */
  readonly afterWork?: boolean;
  /** seconds; sent as Retry-After with `status` */
  readonly retryAfter?: number;
  /** answer as if it had worked, and forget it (changes of domains and their records) */
  readonly lostWrite?: boolean;
  /** accept any TTL, and store 3600 */
  readonly ignoreTtl?: boolean;
  /** 202 without a body instead of the action that was started */
  readonly bodiless?: boolean;
  /** cut the connection: before the status line, after the headers, or in the middle of the body */
  readonly reset?: "before-answer" | "before-body" | "mid-body";
  /** answer 200 with something that is not the answer: damaged, another envelope, with words and fields of a later version ("strange"),
   * with links to another host, or unpacking to 100 MB of nothing */
  readonly body?: "empty" | "html" | "invalid-json" | "truncated" | "truncated-gzip" | "zip-bomb" | "other-envelope" | "strange" | "foreign-links";
  /** point to another host */
  readonly redirect?: boolean;
  /** send the body an octet at a time, this far apart, in ms */
  readonly dripMs?: number;
  /** how far the clock of the answer's Date is off, in ms */
  readonly clockSkewMs?: number;
  /** wait before the answer, in ms */
  readonly delayMs?: number;
}

export interface FaultRule {
  /** "POST /domains/{domain_name}/records", the operation's id in the contract, or "*" */
  readonly operation: string;
  /** how many calls it hits; without it, all */
  readonly next?: number;
  /** from 0 to 1; without it, every call */
  readonly probability?: number;
  readonly fault: Fault;
}

const numbers = ["status", "retryAfter", "delayMs", "dripMs"];
const booleans = ["afterWork", "lostWrite", "ignoreTtl", "bodiless", "redirect"];
const choices: Readonly<Record<string, readonly unknown[]>> = {
  reset: ["before-answer", "before-body", "mid-body"],
  body: ["empty", "html", "invalid-json", "truncated", "truncated-gzip", "zip-bomb", "other-envelope", "strange", "foreign-links"],
};

/** Says what keeps a value from being a rule; undefined when it is one. */
export function ruleError(value: unknown): string | undefined {
  if (!isObject(value)) return "A fault is an object like {\"operation\":\"POST /domains\",\"next\":1,\"fault\":{\"status\":503}}.";
  const { operation, next, probability, fault } = value;
  if (typeof operation !== "string" || operation === "") return "operation must be \"METHOD /path\", an operation's id or \"*\".";
  if (next !== undefined && !(Number.isInteger(next) && Number(next) > 0)) return "next must be a positive integer.";
  if (probability !== undefined && !(typeof probability === "number" && probability >= 0 && probability <= 1)) return "probability must be between 0 and 1.";
  if (!isObject(fault)) return "fault must be an object.";
  for (const [name, one] of Object.entries(fault)) {
    const right = name === "clockSkewMs" ? Number.isInteger(one) : numbers.includes(name) ? Number.isInteger(one) && Number(one) >= 0 : booleans.includes(name) ? typeof one === "boolean" : choices[name]?.includes(one);
    if (right === undefined) return `There is no fault named ${name}.`;
    if (!right) return `fault.${name} is not valid.`;
  }
  const { status } = fault;
  return status !== undefined && (Number(status) < 200 || Number(status) > 599) ? "fault.status must be between 200 and 599." : undefined;
}

export function isFaultRule(value: unknown): value is FaultRule {
  return ruleError(value) === undefined;
}

/** The faults that are switched on. Chance is seeded: the same calls fail in the same order on every run. */
export class Faults {
  private rules: { readonly rule: FaultRule; left: number }[] = [];
  private random = createRandom(1);

  /** @throws TypeError for what is no rule */
  add(...rules: readonly FaultRule[]): void {
    for (const rule of rules) {
      const error = ruleError(rule);
      if (error !== undefined) throw new TypeError(error);
      this.rules.push({ rule, left: rule.next ?? Infinity });
    }
  }

  clear(): void {
    this.rules = [];
    this.random = createRandom(1);
  }

  list(): readonly FaultRule[] {
    return this.rules.map(({ rule, left }) => (left === Infinity ? rule : { ...rule, next: left }));
  }

  /** The faults that hit a call, together; the first rule to set a property decides about it. */
  take(operation: { readonly name: string; readonly id: string | undefined }): Fault {
    let result: Fault = {};
    for (const one of this.rules) {
      const wanted = one.rule.operation;
      if (wanted !== "*" && wanted !== operation.name && wanted !== operation.id) continue;
      if (one.rule.probability !== undefined && this.random.next() >= one.rule.probability) continue;
      one.left -= 1;
      result = { ...one.rule.fault, ...result };
    }
    this.rules = this.rules.filter((one) => one.left > 0);
    return result;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
