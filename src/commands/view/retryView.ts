import type { Command } from "../command";

/** Loads again what a row says that it could not load. */
export const retryView: Command = async (_services, target) => {
  if (isRetryable(target)) await target.retry();
};

function isRetryable(target: unknown): target is { retry(): Promise<void> } {
  return typeof target === "object" && target !== null && "retry" in target && typeof target.retry === "function";
}
