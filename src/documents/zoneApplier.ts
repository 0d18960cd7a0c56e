import { ApiError } from "../api/apiError";
import type { MammothApi } from "../api/mammothApi";
import { fromApi, type RecordBody } from "../dns/apiRecord";
import type { ZoneOperation } from "../dns/plan";
import type { DomainRecord } from "../model/contract";

/** The part of the API that changes records. */
export type RecordsApi = Pick<MammothApi["domains"], "listRecords" | "getRecord" | "createRecord" | "updateRecord" | "deleteRecord">;

export interface ApplyOptions {
  readonly domainName: string;
  readonly operations: readonly ZoneOperation[];
  /** the zone right before */
  readonly remote: readonly DomainRecord[];
  /** before an operation is sent; what it throws ends everything */
  readonly onSending?: (operation: ZoneOperation) => void;
  /** after one was carried out */
  readonly onProgress?: (done: number, total: number) => void;
}

/** An operation that was carried out, and the id under which its record is (or was). */
export interface AppliedOperation {
  readonly operation: ZoneOperation;
  readonly id: number;
}

/** Why an operation was not carried out. */
export type ApplyFailure =
  | { readonly kind: "changed-meanwhile"; readonly operation: ZoneOperation; readonly now: DomainRecord | undefined }
  | { readonly kind: "refused"; readonly operation: ZoneOperation; readonly error: ApiError };

/** What was carried out, and the zone does not show, after it was sent again. */
export interface Difference {
  readonly operation: ZoneOperation;
  readonly now: DomainRecord | undefined;
  /** the API keeps a TTL of its own */
  readonly onlyTtl: boolean;
}

export interface ApplyResult {
  readonly applied: readonly AppliedOperation[];
  readonly failure: ApplyFailure | undefined;
  /** not tried, because of the failure before them */
  readonly skipped: readonly ZoneOperation[];
  readonly differences: readonly Difference[];
  /** the zone as it is in the end; undefined where it could not be read any more */
  readonly records: readonly DomainRecord[] | undefined;
}

/** How often what the zone does not show is sent again. */
const repeats = 2;

/** What an operation came to: the id under which its record is now. */
interface Done {
  readonly operation: ZoneOperation;
  id: number;
}

/** Carries out operations one after the other, each only where the record is still what it was, and stops at the first that fails. Then
 * reads the zone and sends again what it does not show: a write that was answered with success may not have happened.
 * Never throws for what the API does: that is in the result. */
export async function applyZone(api: RecordsApi, options: ApplyOptions): Promise<ApplyResult> {
  const applier = new Applier(api, options);
  const done: Done[] = [];
  let failure: ApplyFailure | undefined;
  for (const operation of options.operations) {
    options.onSending?.(operation);
    const outcome = await applier.apply(operation);
    if (typeof outcome !== "number") {
      failure = outcome;
      break;
    }
    done.push({ operation, id: outcome });
    options.onProgress?.(done.length, options.operations.length);
  }
  const skipped = options.operations.slice(done.length + (failure ? 1 : 0));
  const { differences, records } = await applier.verify(done);
  return { applied: done, failure, skipped, differences, records };
}

class Applier {
  private readonly origin: string;
  /** records that are not ours to take for one that we just made */
  private readonly known: Set<number>;

  constructor(
    private readonly api: RecordsApi,
    private readonly options: ApplyOptions,
  ) {
    this.origin = `${options.domainName.toLowerCase()}.`;
    this.known = new Set(options.remote.map(({ id }) => id));
  }

  /** @returns the id of the record, or why not */
  async apply(operation: ZoneOperation): Promise<number | ApplyFailure> {
    try {
      switch (operation.op) {
        case "create":
          return await this.create(operation.record);
        case "update":
          return await this.update(operation);
        case "delete":
          return await this.delete(operation);
      }
    } catch (error) {
      if (error instanceof ApiError) return { kind: "refused", operation, error };
      throw error;
    }
  }

  /** Reads the zone and sends again what it does not show, a bounded number of times. */
  async verify(done: readonly Done[]): Promise<{ readonly differences: readonly Difference[]; readonly records: readonly DomainRecord[] | undefined }> {
    for (let round = 0; ; round++) {
      let records: readonly DomainRecord[];
      try {
        records = await this.api.listRecords(this.options.domainName);
      } catch (error) {
        if (error instanceof ApiError) return { differences: [], records: undefined };
        throw error;
      }
      const wrong = done.flatMap((one) => this.difference(one, records) ?? []);
      if (wrong.length === 0 || round === repeats) return { differences: wrong.map(({ difference }) => difference), records };
      for (const { one, difference } of wrong) await this.repeat(one, difference).catch(rethrowUnlessApi);
    }
  }

  private difference(one: Done, records: readonly DomainRecord[]): { readonly one: Done; readonly difference: Difference } | undefined {
    const { operation } = one;
    const now = records.find(({ id }) => id === one.id);
    if (operation.op === "delete") return now && { one, difference: { operation, now, onlyTtl: false } };
    if (now && this.isSame(now, operation.record)) return undefined;
    const onlyTtl = now !== undefined && this.isSame({ ...now, ttl: operation.record.ttl }, operation.record);
    return { one, difference: { operation, now, onlyTtl } };
  }

  private async repeat(one: Done, { operation, now }: Difference): Promise<void> {
    const { domainName } = this.options;
    if (operation.op === "delete") await this.api.deleteRecord(domainName, one.id);
    else if (now) await this.api.updateRecord(domainName, one.id, operation.record);
    else if (operation.op === "create") one.id = await this.create(operation.record);
  }

  private async create(record: RecordBody): Promise<number> {
    const { domainName } = this.options;
    for (let attempt = 1; ; attempt++) {
      try {
        const created = await this.api.createRecord(domainName, record);
        this.known.add(created.id);
        return created.id;
      } catch (error) {
        if (!(error instanceof ApiError) || error.outcome !== "unknown") throw error;
        // It may have worked: look before it is sent a second time.
        const found = (await this.api.listRecords(domainName, { type: record.type, name: record.name })).find((one) => !this.known.has(one.id) && this.isSameData(one, record));
        if (found) {
          this.known.add(found.id);
          return found.id;
        }
        if (attempt > 1) throw error;
      }
    }
  }

  private async update(operation: ZoneOperation & { readonly op: "update" }): Promise<number | ApplyFailure> {
    const { domainName } = this.options;
    const now = await this.read(operation.id);
    if (now && this.isSame(now, operation.record)) return operation.id;
    if (!now || !this.isSame(now, operation.before)) return { kind: "changed-meanwhile", operation, now };
    await this.insist(() => this.api.updateRecord(domainName, operation.id, operation.record), async () => {
      const after = await this.read(operation.id);
      return after !== undefined && this.isSame(after, operation.record);
    });
    return operation.id;
  }

  private async delete(operation: ZoneOperation & { readonly op: "delete" }): Promise<number | ApplyFailure> {
    const now = await this.read(operation.id);
    if (!now) return operation.id;
    if (!this.isSame(now, operation.before)) return { kind: "changed-meanwhile", operation, now };
    const remove = async (): Promise<void> => {
      try {
        await this.api.deleteRecord(this.options.domainName, operation.id);
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== "not-found") throw error;
      }
    };
    await this.insist(remove, async () => (await this.read(operation.id)) === undefined);
    return operation.id;
  }

  /** Sends once more what may not have worked, after looking. */
  private async insist(send: () => Promise<unknown>, hasWorked: () => Promise<boolean>): Promise<void> {
    try {
      await send();
    } catch (error) {
      if (!(error instanceof ApiError) || error.outcome !== "unknown") throw error;
      if (!(await hasWorked())) await send();
    }
  }

  /** @returns undefined when it is gone */
  private async read(id: number): Promise<DomainRecord | undefined> {
    try {
      return await this.api.getRecord(this.options.domainName, id);
    } catch (error) {
      if (error instanceof ApiError && error.kind === "not-found") return undefined;
      throw error;
    }
  }

  private isSame(one: DomainRecord, other: RecordBody | DomainRecord): boolean {
    return one.ttl === other.ttl && this.isSameData(one, other);
  }

  private isSameData(one: DomainRecord, other: RecordBody | DomainRecord): boolean {
    const [left, right] = [fromApi(one, this.origin), fromApi({ ...noFields, ...other, id: 0 }, this.origin)];
    return left.owner === right.owner && left.rdata.type === right.rdata.type && left.key === right.key;
  }
}

const noFields = { priority: null, port: null, weight: null, flags: null, tag: null };

function rethrowUnlessApi(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}
