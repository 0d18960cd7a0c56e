import type { Clock } from "./clock";
import type { State } from "./state";
import type { Validator } from "./validation";

/** What every part of the simulated cloud works with. */
export interface World {
  readonly state: State;
  readonly clock: Clock;
  readonly validator: Validator;
  /** how many times faster than in life an action goes */
  readonly speed: number;
  /** `http://127.0.0.1:PORT`, for the addresses that answers name */
  readonly origin: () => string;
  /** credentials that are handed out and expire (console pages); not part of the state that is kept */
  readonly consoleLinks: Map<string, ConsoleLink>;
  readonly consoleValidForMs: number;
}

export interface ConsoleLink {
  readonly serverId: number;
  readonly expiresAt: number;
}
