import { randomBytes } from "node:crypto";
import { ActionEngine } from "./actionEngine";
import { defaultSpeed } from "./actionTimeline";
import { Cancellations } from "./cancellations";
import { Clock, hourMs } from "./clock";
import { readOperations } from "./contract";
import { contractDocument } from "../contract/document";
import { startNameserver } from "./dns/nameserver";
import type { FaultRule } from "./faults";
import { Faults } from "./faults";
import { Frontend } from "./frontend";
import type { TlsIdentity } from "./httpServer";
import { listen } from "./httpServer";
import { RequestLog } from "./requestLog";
import { Router } from "./router";
import { fleetState } from "./seeds/fleet";
import { smallState } from "./seeds/small";
import { finishAction } from "./serverActions/table";
import { readSnapshot, writeSnapshot } from "./snapshot";
import type { State } from "./state";
import { Validator } from "./validation";
import type { World } from "./world";

export interface SimulatedCloudOptions {
  /** what clients must send; without it a random one */
  readonly token?: string;
  readonly seed: "small" | `fleet:${number}`;
  /** 0, the default, lets the system choose */
  readonly port?: number;
  /** a loopback address; 127.0.0.1 by default */
  readonly host?: string;
  /** with it, https instead of http */
  readonly tls?: TlsIdentity;
  /** how long every answer takes at least */
  readonly latencyMs?: number;
  /** how many times faster than in life actions go; 1 is life-like, the default is 20 */
  readonly speed?: number;
  /** how long the address of a console is good; an hour by default */
  readonly consoleValidForMs?: number;
  /** a snapshot to go on from; one of another version is not used */
  readonly state?: unknown;
  readonly faults?: readonly FaultRule[];
  /** after every change of the state, also of one that only time brought */
  readonly onDidChange?: () => void;
  /** told of defects of the simulator itself: the client gets a 500 */
  readonly onError?: (error: unknown) => void;
}

export interface SimulatedCloud {
  /** http://127.0.0.1:PORT/v2, or https */
  readonly url: string;
  readonly token: string;
  /** 127.0.0.1:PORT, where the zones of the domains are served over UDP and TCP */
  readonly nameserver: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** The whole state as plain JSON, to be given as `state` to the next one. Console links are not in it. */
  snapshot(): unknown;
  /** Stops serving, and cuts what is still connected. */
  close(): Promise<void>;
}

/** Starts a simulated cloud on a loopback address.
 * @throws when the port is taken, or the seed is none */
export async function createSimulatedCloud(options: SimulatedCloudOptions): Promise<SimulatedCloud> {
  const token = options.token ?? randomBytes(24).toString("base64url");
  const speed = options.speed ?? defaultSpeed;
  const stored = options.state === undefined ? undefined : readSnapshot(options.state);
  const clock = new Clock(stored?.aheadMs ?? 0);
  const state = stored?.state ?? seededState(options.seed, clock.now(), speed);
  const host = options.host ?? "127.0.0.1";
  const scheme = options.tls ? "https" : "http";
  let port = options.port ?? 0;
  const world: World = {
    state,
    clock,
    speed,
    validator: new Validator(contractDocument),
    origin: () => `${scheme}://${host}:${port}`,
    consoleLinks: new Map(),
    consoleValidForMs: options.consoleValidForMs ?? hourMs,
  };
  const actions = new ActionEngine(world, finishAction);
  const cancellations = new Cancellations(world, actions);
  const faults = new Faults();
  faults.add(...(options.faults ?? []));
  const requests = new RequestLog();
  const closing = new AbortController();
  const frontend = new Frontend({
    world,
    actions,
    cancellations,
    router: new Router(readOperations(contractDocument)),
    token,
    faults,
    requests,
    latencyMs: options.latencyMs ?? 0,
    closing: closing.signal,
    onDidChange: options.onDidChange,
    onError: options.onError,
  });
  const listening = await listen(host, port, (incoming) => frontend.reply(incoming), options.tls);
  port = listening.port;
  const nameserver = await startNameserver(host, () => state.domains.values());
  return {
    url: `${scheme}://${host}:${port}/v2`,
    token,
    nameserver: `${host}:${nameserver.port}`,
    clock,
    faults,
    requests,
    snapshot: () => {
      frontend.settle();
      return writeSnapshot(state, clock.aheadMs);
    },
    close: async () => {
      closing.abort();
      await Promise.all([listening.close(), nameserver.close()]);
    },
  };
}

function seededState(seed: string, now: number, speed: number): State {
  if (seed === "small") return smallState(now, speed);
  const count = /^fleet:(\d{1,6})$/.exec(seed)?.[1];
  if (count === undefined) throw new Error(`There is no seed ${seed}: use small, or fleet:N.`);
  return fleetState(Number(count), now);
}
