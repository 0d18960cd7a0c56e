import type { DisposableLike } from "./disposable";

/** Has the shape of VS Code's events, and needs no VS Code. */
export type Event<T> = (listener: (event: T) => unknown) => DisposableLike & { dispose(): void };

/** Tells listeners of something. A listener that throws keeps nobody else from being told. */
export class Emitter<T> implements DisposableLike {
  private readonly listeners = new Set<{ readonly call: (event: T) => unknown }>();

  /** @param onListenerError told of what a listener threw */
  constructor(private readonly onListenerError?: (error: unknown) => void) {}

  readonly event: Event<T> = (listener) => {
    const entry = { call: listener };
    this.listeners.add(entry);
    return { dispose: () => void this.listeners.delete(entry) };
  };

  get hasListeners(): boolean {
    return this.listeners.size > 0;
  }

  fire(event: T): void {
    for (const { call } of [...this.listeners]) {
      try {
        call(event);
      } catch (error) {
        this.onListenerError?.(error);
      }
    }
  }

  dispose(): void {
    this.listeners.clear();
  }
}
