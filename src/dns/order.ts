import { compareNames } from "./domainName";
import { fromApi } from "./apiRecord";
import { targetOf } from "./rdata";
import type { ZoneOperation } from "./plan";
import type { DomainRecord } from "../model/contract";

/** Operations that stay together. */
interface Step {
  readonly operations: ZoneOperation[];
  readonly rank: readonly [phase: number, owner: string, type: string, position: number];
  readonly after: Set<Step>;
}

interface Facts {
  readonly operation: ZoneOperation;
  readonly owner: string;
  readonly type: string;
  /** what it points to afterwards, and before */
  readonly target: string | undefined;
  readonly targetBefore: string | undefined;
}

/** The order of application: an alias and other data change places at once, next to each other; a new host comes before what points to
 * it, and goes after it; an RRset is never empty in between (updates, creates, deletes); NS records of the apex are made first and
 * deleted last. Ties are broken by name, type and position: the same operations always come in the same order. */
export function orderOperations(operations: readonly ZoneOperation[], origin: string): ZoneOperation[] {
  const facts = operations.map((operation) => factsOf(operation, origin));
  const steps: Step[] = [];
  const stepOf = new Map<Facts, Step>();
  const swapped = swapsOf(facts);
  for (const [position, fact] of facts.entries()) {
    const swap = swapped.has(fact.owner) ? steps.find(({ rank }) => rank[0] === phases.swap && rank[1] === fact.owner) : undefined;
    if (swap) swap.operations.push(fact.operation);
    const step = swap ?? { operations: [fact.operation], rank: [swapped.has(fact.owner) ? phases.swap : phaseOf(fact, origin), fact.owner, fact.type, position], after: new Set<Step>() };
    if (!swap) steps.push(step);
    stepOf.set(fact, step);
  }
  for (const { operations: together } of steps) together.sort((one, other) => swapRank(one) - swapRank(other));
  addPointers(facts, stepOf);
  return sorted(steps).flatMap((step) => step.operations);
}

const phases = { apexCreate: 0, update: 1, create: 2, swap: 2, delete: 3, apexDelete: 4 };

function phaseOf({ operation, owner, type }: Facts, origin: string): number {
  const apexNs = type === "NS" && owner === origin;
  if (operation.op === "delete") return apexNs ? phases.apexDelete : phases.delete;
  if (operation.op === "create") return apexNs ? phases.apexCreate : phases.create;
  return phases.update;
}

/** Owners at which a CNAME makes room for other data, or takes its place. */
function swapsOf(facts: readonly Facts[]): Set<string> {
  const aliasGoes = new Set(facts.filter(({ operation, type }) => operation.op === "delete" && type === "CNAME").map(({ owner }) => owner));
  const aliasComes = new Set(facts.filter(({ operation, type }) => operation.op === "create" && type === "CNAME").map(({ owner }) => owner));
  const goes = new Set(facts.filter(({ operation }) => operation.op === "delete").map(({ owner }) => owner));
  const comes = new Set(facts.filter(({ operation }) => operation.op === "create").map(({ owner }) => owner));
  return new Set([...[...aliasGoes].filter((owner) => comes.has(owner)), ...[...aliasComes].filter((owner) => goes.has(owner))]);
}

function swapRank({ op }: ZoneOperation): number {
  return op === "delete" ? 0 : op === "update" ? 1 : 2;
}

/** A host that comes is there before what points to it; a host that goes is pointed to by nothing any more. */
function addPointers(facts: readonly Facts[], stepOf: ReadonlyMap<Facts, Step>): void {
  const coming = group(facts.filter(({ operation }) => operation.op === "create"));
  const going = group(facts.filter(({ operation }) => operation.op === "delete"));
  for (const fact of facts) {
    const step = stepOf.get(fact);
    for (const host of coming.get(fact.target ?? "") ?? []) addEdge(step, stepOf.get(host));
    for (const host of going.get(fact.targetBefore ?? "") ?? []) addEdge(stepOf.get(host), step);
  }
}

function addEdge(later: Step | undefined, earlier: Step | undefined): void {
  if (later && earlier && later !== earlier) later.after.add(earlier);
}

function group(facts: readonly Facts[]): Map<string, Facts[]> {
  const byOwner = new Map<string, Facts[]>();
  for (const fact of facts) byOwner.set(fact.owner, [...(byOwner.get(fact.owner) ?? []), fact]);
  return byOwner;
}

/** Steps in the order of their rank, as far as what has to come before allows; where that runs in a circle, the rank decides. */
function sorted(steps: readonly Step[]): Step[] {
  const left = [...steps].sort(compareRanks);
  const result: Step[] = [];
  const done = new Set<Step>();
  while (left.length > 0) {
    const free = left.findIndex(({ after }) => [...after].every((one) => done.has(one)));
    const [step] = left.splice(Math.max(0, free), 1);
    if (!step) break;
    done.add(step);
    result.push(step);
  }
  return result;
}

function compareRanks({ rank: [phase, owner, type, position] }: Step, { rank: [otherPhase, otherOwner, otherType, otherPosition] }: Step): number {
  return phase - otherPhase || compareNames(owner, otherOwner) || (type < otherType ? -1 : type > otherType ? 1 : position - otherPosition);
}

function factsOf(operation: ZoneOperation, origin: string): Facts {
  const after = operation.op === "delete" ? undefined : read({ ...emptyFields, ...operation.record, id: 0 }, origin);
  const before = operation.op === "create" ? undefined : read(operation.before, origin);
  const either = after ?? before;
  return { operation, owner: either?.owner ?? origin, type: either?.type ?? "", target: after?.target, targetBefore: before?.target };
}

const emptyFields = { priority: null, port: null, weight: null, flags: null, tag: null };

function read(record: DomainRecord, origin: string): { readonly owner: string; readonly type: string; readonly target: string | undefined } {
  const { owner, rdata } = fromApi(record, origin);
  return { owner, type: rdata.type, target: targetOf(rdata) };
}
