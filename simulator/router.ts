import type { Operation } from "./contract";

interface Branch {
  readonly literal: Map<string, Branch>;
  anything: Branch | undefined;
  readonly operations: Map<string, { operation: Operation; parameterNames: readonly string[] }>;
}

export type Match =
  | { readonly kind: "operation"; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "other-method"; readonly allowed: readonly string[] }
  | { readonly kind: "nothing" };

/** Finds the operation for a method and a path. A literal segment wins over a parameter ("/domains/nameservers" is no
 * domain), and one place may have differently named parameters for different methods. */
export class Router {
  private readonly root = branch();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) this.add(operation);
  }

  private add(operation: Operation): void {
    let at = this.root;
    const parameterNames: string[] = [];
    for (const segment of operation.path.split("/").slice(1)) {
      const parameter = /^\{(.+)\}$/.exec(segment)?.[1];
      if (parameter !== undefined) {
        parameterNames.push(parameter);
        at = at.anything ??= branch();
      } else {
        let next = at.literal.get(segment);
        if (!next) at.literal.set(segment, (next = branch()));
        at = next;
      }
    }
    at.operations.set(operation.method, { operation, parameterNames });
  }

  /** @param path percent-encoded, without the query */
  match(method: string, path: string): Match {
    const segments = path.split("/").slice(1).map(decode);
    const candidates = this.ends(this.root, segments, 0, []);
    for (const { end, values } of candidates) {
      const found = end.operations.get(method);
      if (found) return { kind: "operation", operation: found.operation, path: Object.fromEntries(found.parameterNames.map((name, i) => [name, values[i] ?? ""])) };
    }
    const allowed = candidates.flatMap(({ end }) => [...end.operations.keys()]);
    return allowed.length > 0 ? { kind: "other-method", allowed } : { kind: "nothing" };
  }

  private ends(at: Branch, segments: readonly string[], index: number, values: readonly string[]): { end: Branch; values: readonly string[] }[] {
    const segment = segments[index];
    if (segment === undefined) return at.operations.size > 0 ? [{ end: at, values }] : [];
    const literal = at.literal.get(segment);
    const exact = literal ? this.ends(literal, segments, index + 1, values) : [];
    if (!at.anything || segment === "") return exact;
    return [...exact, ...this.ends(at.anything, segments, index + 1, [...values, segment])];
  }
}

function branch(): Branch {
  return { literal: new Map(), anything: undefined, operations: new Map() };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
