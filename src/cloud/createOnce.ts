import { ApiError } from "../api/apiError";
import type { ResourceId } from "./store";

export interface CreateOnceOptions<T, R> {
  /** sends the request, once */
  readonly create: () => Promise<R>;
  /** what there is now */
  readonly list: () => Promise<readonly T[]>;
  readonly idOf: (item: T) => ResourceId;
  /** whether an item is what was asked for */
  readonly isWanted: (item: T) => boolean;
  /** what creating would have answered with, for an item that was found instead */
  readonly adopt: (item: T) => R;
  /** waits before it looks again; work that outlives its answer takes a while to show */
  readonly pause?: (ms: number) => Promise<void>;
}

/** How long after an answer that was lost is looked, each time. */
const looksAfterMs = [0, 2000, 5000];

/** It is not known whether something was created: it was looked for, and not found. */
export class OutcomeUnknownError extends Error {
  override readonly name = "OutcomeUnknownError";

  constructor(override readonly cause: ApiError) {
    super(`${cause.operation}: nobody knows whether it happened (${cause.message})`);
  }
}

/** Creates something that is billed, or that there shall be one of. The request is never sent a second time: where its answer is lost,
 * what is there now is held against what was there before, and what was asked for is adopted.
 * @throws {OutcomeUnknownError} when the answer was lost and nothing was found; a person decides whether to send it again
 * @throws {ApiError} when it was refused, or never sent */
export async function createOnce<T, R>({ create, list, idOf, isWanted, adopt, pause = wait }: CreateOnceOptions<T, R>): Promise<R> {
  const before = new Set((await list()).map(idOf));
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof ApiError) || error.outcome !== "unknown") throw error;
    for (const ms of looksAfterMs) {
      if (ms > 0) await pause(ms);
      const found = (await lookAround(list)).find((item) => !before.has(idOf(item)) && isWanted(item));
      if (found !== undefined) return adopt(found);
    }
    throw new OutcomeUnknownError(error);
  }
}

/** What cannot be read now may be readable at the next look. */
async function lookAround<T>(list: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof ApiError) return [];
    throw error;
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
