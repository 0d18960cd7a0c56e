import type { Direction, NoAnswers, Protocol } from "../messages";
import { isNull, isNumber, isString, literal, nullable, object, oneOf } from "../shape";

/** What the page keeps, and what the panel is opened with again after a window reload: ids and a preference, never an address. */
export interface ConsoleKeptState {
  readonly accountId: string;
  readonly serverId: number;
  readonly scale: ConsoleScale;
}

/** `fit` shrinks the console into the pane, `native` shows it pixel by pixel. */
export type ConsoleScale = "fit" | "native";

export interface ConsoleOpening {
  readonly status: "opening";
}
export interface ConsoleLive {
  readonly status: "live";
  readonly url: string;
  readonly width: number;
  readonly height: number;
}
/** There is no console, and that is no fault: the server is not in a state to have one. */
export interface ConsoleUnavailable {
  readonly status: "unavailable";
  readonly reason: "off" | "building" | "cancelled" | "refused";
  /** The API's own words, if it had any. */
  readonly detail: string | null;
}
export interface ConsoleFailed {
  readonly status: "failed";
  /** A sentence for people. */
  readonly message: string;
}
export type ConsoleStatus = ConsoleOpening | ConsoleLive | ConsoleUnavailable | ConsoleFailed;

export interface ConsoleServer {
  readonly name: string;
  readonly state: "running" | "off" | "busy" | "unknown";
  /** The state in words. */
  readonly stateLabel: string;
}

export interface ConsoleChangedEvent {
  readonly type: "consoleChanged";
  readonly server: ConsoleServer | null;
  readonly console: ConsoleStatus;
}

/** The page has loaded and listens. */
export interface PageReadyEvent {
  readonly type: "pageReady";
}
export interface ReconnectRequest {
  readonly type: "reconnect";
}
export interface OpenInBrowserRequest {
  readonly type: "openInBrowser";
}
export interface StartServerRequest {
  readonly type: "startServer";
}
/** Opens the log, where the details of a failure are. */
export interface ShowLogRequest {
  readonly type: "showLog";
}

export type ToPage = ConsoleChangedEvent;
export type FromPage = PageReadyEvent | ReconnectRequest | OpenInBrowserRequest | StartServerRequest | ShowLogRequest;
/** A plain "done". */
export interface HostAnswers {
  readonly reconnect: null;
  readonly openInBrowser: null;
  readonly startServer: null;
  readonly showLog: null;
}

const isConsoleStatus = oneOf(
  object<ConsoleOpening>({ status: literal("opening") }),
  object<ConsoleLive>({ status: literal("live"), url: isString, width: isNumber, height: isNumber }),
  object<ConsoleUnavailable>({
    status: literal("unavailable"),
    reason: literal("off", "building", "cancelled", "refused"),
    detail: nullable(isString),
  }),
  object<ConsoleFailed>({ status: literal("failed"), message: isString }),
);

const isServer = object<ConsoleServer>({
  name: isString,
  state: literal("running", "off", "busy", "unknown"),
  stateLabel: isString,
});

const toPage: Direction<ToPage, NoAnswers> = {
  messages: {
    consoleChanged: object<ConsoleChangedEvent>({ type: literal("consoleChanged"), server: nullable(isServer), console: isConsoleStatus }),
  },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    pageReady: object<PageReadyEvent>({ type: literal("pageReady") }),
    reconnect: object<ReconnectRequest>({ type: literal("reconnect") }),
    openInBrowser: object<OpenInBrowserRequest>({ type: literal("openInBrowser") }),
    startServer: object<StartServerRequest>({ type: literal("startServer") }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: { reconnect: isNull, openInBrowser: isNull, startServer: isNull, showLog: isNull },
};

export const consoleProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isConsoleKeptState = object<ConsoleKeptState>({ accountId: isString, serverId: isNumber, scale: literal("fit", "native") });
