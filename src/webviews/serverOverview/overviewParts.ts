import type { PartLoaders } from "./partLoaders";
import { PART_NAMES, type PartName, type Parts } from "./protocol";

export interface OverviewPartsOptions {
  readonly loaders: PartLoaders;
  /** Turns a failure into a sentence for people. */
  readonly explain: (error: unknown) => string;
  readonly onDidChange: () => void;
}

const LOADING = { status: "loading" } as const;
const NOTHING: Parts = { licences: LOADING, sample: LOADING, transfer: LOADING, backups: LOADING, alerts: LOADING, firewall: LOADING, network: LOADING, records: LOADING, actions: LOADING };

/** The parts of an overview, each loaded for itself. What was loaded stays until its successor is there, or has failed: it may be false then. */
export class OverviewParts {
  private current: Parts = NOTHING;
  /** Which load of a part counts: the newest. */
  private readonly newest = new Map<PartName, symbol>();

  constructor(private readonly options: OverviewPartsOptions) {}

  get all(): Parts {
    return this.current;
  }

  /** Loads parts anew; all of them without names. Never rejects: a failure is a state of its part. */
  async load(names: Iterable<PartName> = PART_NAMES): Promise<void> {
    await Promise.all([...names].map((name) => this.loadOne(name)));
  }

  /** Forgets everything; what is on its way is not shown when it arrives. */
  clear(): void {
    this.newest.clear();
    this.current = NOTHING;
  }

  private async loadOne(name: PartName): Promise<void> {
    const mine = Symbol(name);
    this.newest.set(name, mine);
    if (this.current[name].status === "failed") this.show({ [name]: LOADING });
    const part = await this.ask(name);
    if (this.newest.get(name) === mine) this.show(part);
  }

  private async ask(name: PartName): Promise<Partial<Parts>> {
    try {
      return { [name]: { status: "ready", value: await this.options.loaders[name]() } };
    } catch (error) {
      return { [name]: { status: "failed", message: this.options.explain(error) } };
    }
  }

  private show(part: Partial<Parts>): void {
    this.current = { ...this.current, ...part };
    this.options.onDidChange();
  }
}
