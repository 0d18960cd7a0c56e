import type { Direction, NoAnswers, Protocol } from "../messages";
import { isBoolean, isNull, isNumber, isString, literal, nullable, object, oneOf } from "../shape";

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
  readonly reason: "off" | "building" | "cancelled" | "suspended" | "refused";
  /** The API's own words, if it had any. */
  readonly detail: string | null;
}
export interface ConsoleFailed {
  readonly status: "failed";
  /** A sentence for people. */
  readonly message: string;
}
export type ConsoleStatus = ConsoleOpening | ConsoleLive | ConsoleUnavailable | ConsoleFailed;

/** Something without which the server does not go on. */
export interface ConsoleNeed {
  /** an answer, or the payment of an invoice */
  readonly kind: "answer" | "invoice";
  /** A sentence for people. */
  readonly text: string;
}

export interface ConsoleServer {
  readonly name: string;
  /** What can be switched: nothing while it is being built and when it is suspended; of a word that is not known here, anything. */
  readonly power: "on" | "off" | "none" | "unknown";
  readonly activity: "settled" | "busy" | "waiting";
  /** The state in words. */
  readonly stateLabel: string;
  /** How far it is with what it does. */
  readonly percent: number | null;
  readonly need: ConsoleNeed | null;
}

/** The power commands that the page may ask for, and no others. */
export const powerCommands = ["start", "shutDown", "reboot", "powerCycle", "powerOff"] as const;
export type PowerCommand = (typeof powerCommands)[number];

export interface ConsoleChangedEvent {
  readonly type: "consoleChanged";
  readonly server: ConsoleServer | null;
  readonly console: ConsoleStatus;
  /** Whether the panel is the editor that is worked in: in any other a fresh console takes the keyboard from nobody. */
  readonly active: boolean;
}
/** The keyboard is to leave the console for the bar. */
export interface LeaveConsoleEvent {
  readonly type: "leaveConsole";
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
/** Answered when the command has ended: agreed to or not, followed to its end or left. */
export interface PowerRequest {
  readonly type: "power";
  readonly command: PowerCommand;
}
/** Goes where what the server waits for can be given. */
export interface MeetNeedRequest {
  readonly type: "meetNeed";
}
/** Opens the log, where the details of a failure are. */
export interface ShowLogRequest {
  readonly type: "showLog";
}

export type ToPage = ConsoleChangedEvent | LeaveConsoleEvent;
export type FromPage = PageReadyEvent | ReconnectRequest | OpenInBrowserRequest | PowerRequest | MeetNeedRequest | ShowLogRequest;
/** A plain "done". */
export interface HostAnswers {
  readonly reconnect: null;
  readonly openInBrowser: null;
  readonly power: null;
  readonly meetNeed: null;
  readonly showLog: null;
}

const isConsoleStatus = oneOf(
  object<ConsoleOpening>({ status: literal("opening") }),
  object<ConsoleLive>({ status: literal("live"), url: isString, width: isNumber, height: isNumber }),
  object<ConsoleUnavailable>({
    status: literal("unavailable"),
    reason: literal("off", "building", "cancelled", "suspended", "refused"),
    detail: nullable(isString),
  }),
  object<ConsoleFailed>({ status: literal("failed"), message: isString }),
);

const isServer = object<ConsoleServer>({
  name: isString,
  power: literal("on", "off", "none", "unknown"),
  activity: literal("settled", "busy", "waiting"),
  stateLabel: isString,
  percent: nullable(isNumber),
  need: nullable(object<ConsoleNeed>({ kind: literal("answer", "invoice"), text: isString })),
});

const toPage: Direction<ToPage, NoAnswers> = {
  messages: {
    consoleChanged: object<ConsoleChangedEvent>({ type: literal("consoleChanged"), server: nullable(isServer), console: isConsoleStatus, active: isBoolean }),
    leaveConsole: object<LeaveConsoleEvent>({ type: literal("leaveConsole") }),
  },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    pageReady: object<PageReadyEvent>({ type: literal("pageReady") }),
    reconnect: object<ReconnectRequest>({ type: literal("reconnect") }),
    openInBrowser: object<OpenInBrowserRequest>({ type: literal("openInBrowser") }),
    power: object<PowerRequest>({ type: literal("power"), command: literal(...powerCommands) }),
    meetNeed: object<MeetNeedRequest>({ type: literal("meetNeed") }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: { reconnect: isNull, openInBrowser: isNull, power: isNull, meetNeed: isNull, showLog: isNull },
};

export const consoleProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isConsoleKeptState = object<ConsoleKeptState>({ accountId: isString, serverId: isNumber, scale: literal("fit", "native") });
