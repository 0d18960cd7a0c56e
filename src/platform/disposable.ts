/** What can be ended: VS Code's own disposables, and ours. */
export interface DisposableLike {
  dispose(): unknown;
}

/** Ends together with everything that was registered with it, in the opposite order. */
export class Disposable implements DisposableLike {
  private readonly owned: DisposableLike[] = [];
  private ended = false;

  get isDisposed(): boolean {
    return this.ended;
  }

  dispose(): void {
    if (this.ended) return;
    this.ended = true;
    for (const one of this.owned.splice(0).reverse()) one.dispose();
  }

  /** Ties something to this one's life. What comes too late is ended at once. */
  protected _register<T extends DisposableLike>(one: T): T {
    if (this.ended) one.dispose();
    else this.owned.push(one);
    return one;
  }
}

/** Holds one thing at a time: the next one ends the one before. */
export class MutableDisposable<T extends DisposableLike> implements DisposableLike {
  private current: T | undefined;
  private ended = false;

  get value(): T | undefined {
    return this.current;
  }

  set value(next: T | undefined) {
    if (next === this.current) return;
    this.current?.dispose();
    this.current = this.ended ? undefined : next;
    if (this.ended) next?.dispose();
  }

  dispose(): void {
    this.value = undefined;
    this.ended = true;
  }
}
