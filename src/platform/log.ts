import { inspect } from "node:util";
import type * as vscode from "vscode";
import { redact } from "./redact";

/** The extension's log, in VS Code's output panel. What goes into it holds no secrets. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(error: unknown): void;
  /** Opens it. */
  show(): void;
}

/** @param channel is not ended by this */
export function createLog(channel: vscode.LogOutputChannel): Log {
  return {
    debug: (message) => channel.debug(redact(message)),
    info: (message) => channel.info(redact(message)),
    warn: (message) => channel.warn(redact(message)),
    error: (error) => channel.error(redact(describe(error))),
    show: () => channel.show(),
  };
}

/** An error with its stack and what caused it; nothing that hangs on it besides (a request's configuration holds the token). */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : inspect(error, { depth: 2 });
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\nCaused by: ${describe(error.cause)}`;
}
