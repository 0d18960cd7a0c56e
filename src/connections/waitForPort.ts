import { connect } from "node:net";

export interface PortWait {
  readonly host: string;
  readonly port: number;
  /** gives up waiting */
  readonly signal: AbortSignal;
  /** how long one attempt may take, in ms */
  readonly attemptMs?: number;
  /** how long it rests between attempts, in ms */
  readonly restMs?: number;
}

/** Whether somebody answers on a TCP port, within a time. */
export function isPortOpen(host: string, port: number, withinMs: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (isOpen: boolean): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      socket.destroy();
      resolve(isOpen);
    };
    const leave = (): void => end(false);
    const timer = setTimeout(leave, withinMs);
    signal?.addEventListener("abort", leave, { once: true });
    socket.once("connect", () => end(true));
    socket.once("error", leave);
    if (signal?.aborted === true) leave();
  });
}

/** Waits until somebody answers on a TCP port: a server that is "active" need not be reachable yet.
 * @returns false when the signal ended it */
export async function waitForPort({ host, port, signal, attemptMs = 3000, restMs = 1000 }: PortWait): Promise<boolean> {
  while (!signal.aborted) {
    if (await isPortOpen(host, port, attemptMs, signal)) return true;
    await rest(restMs, signal);
  }
  return false;
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
  });
}
