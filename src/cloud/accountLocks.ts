import type { ServerActionBody } from "../model/contract";
import { Emitter } from "../platform/emitter";
import { stoppedByLock } from "./stoppedByLock";
import type { ResourceId } from "./store";

/** What can be locked. */
export interface Lockable {
  readonly kind: "server" | "vpc" | "domain" | "loadBalancer";
  readonly id: ResourceId;
}

/** Where locks are kept; VS Code's own mementos have this shape. */
export interface LockMemory {
  get<T>(key: string, otherwise: T): T;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** Something that a lock kept from being done. */
export class LockedError extends Error {
  override readonly name = "LockedError";

  constructor(
    readonly accountId: string,
    readonly locked: Lockable,
    readonly lockedName: string,
  ) {
    super(`${lockedName} is locked`);
  }
}

/** What a person has locked of an account, in this editor alone: until it is unlocked, nothing that destroys or interrupts is sent. */
export class AccountLocks {
  private readonly changed = new Emitter<readonly Lockable[]>();
  readonly onDidChange = this.changed.event;
  private known: { readonly of: readonly string[]; readonly keys: ReadonlySet<string> } | undefined;

  constructor(
    private readonly accountId: string,
    private readonly memory: LockMemory,
  ) {}

  isLocked(one: Lockable): boolean {
    const { keys } = this;
    return keys.size > 0 && keys.has(keyOf(one));
  }

  async setLocked(all: readonly Lockable[], isLocked: boolean): Promise<void> {
    const meant = new Set(all.map(keyOf));
    const others = this.kept.filter((key) => !meant.has(key));
    await this.memory.update(this.place, isLocked ? [...others, ...meant] : others);
    this.changed.fire(all);
  }

  /** @throws {LockedError} where it is locked */
  refuse(one: Lockable, name: string): void {
    if (this.isLocked(one)) throw new LockedError(this.accountId, one, name);
  }

  /** @throws {LockedError} where an action would destroy or interrupt a server that is locked: itself, or the one that is written over */
  refuseAction(serverId: number, body: ServerActionBody, nameOf: (serverId: number) => string): void {
    const id = body.type === "clone_using_backup" ? body.target_server_id : serverId;
    if (stoppedByLock.has(body.type)) this.refuse({ kind: "server", id }, nameOf(id));
  }

  private get place(): string {
    return `locks.${this.accountId}`;
  }

  /** Another window may have changed them. */
  private get kept(): readonly string[] {
    return this.memory.get<readonly string[]>(this.place, none);
  }

  private get keys(): ReadonlySet<string> {
    const { kept } = this;
    if (this.known?.of !== kept) this.known = { of: kept, keys: new Set(kept) };
    return this.known.keys;
  }
}

const none: readonly string[] = [];

function keyOf({ kind, id }: Lockable): string {
  return `${kind}/${id}`;
}
