import type { Direction, NoAnswers, Protocol } from "../messages";
import { arrayOf, isBoolean, isNull, isNumber, isString, literal, nullable, object } from "../shape";

/** What the page keeps, and what the panel is opened with again after a window reload. */
export interface ZoneFileKeptState {
  readonly accountId: string;
  readonly domainName: string;
}

/** Whom the public DNS asks about a domain: the provider, others too, others only, nobody; or that is not known. */
export type Delegation = "here" | "partly" | "elsewhere" | "nowhere" | "unknown";

/** A name server, with one question answered: a current one whether it is the provider's, a provider's one whether the domain uses it. */
export interface Nameserver {
  readonly name: string;
  readonly matches: boolean;
}

export interface LoadZoneRequest {
  readonly type: "loadZone";
}
export interface LoadZoneResponse {
  readonly domain: string;
  /** The zone file as the provider serves it. */
  readonly zoneFile: string;
  readonly defaultTtlSeconds: number | null;
  readonly delegation: Delegation;
  /** What the domain resolves through now. */
  readonly current: readonly Nameserver[];
  /** The provider's own; null when they could not be loaded. */
  readonly provider: readonly Nameserver[] | null;
}

/** Opens the zone as a document, to edit. */
export interface OpenDocumentRequest {
  readonly type: "openDocument";
}
export interface CopyZoneRequest {
  readonly type: "copyZone";
}
export interface ShowLogRequest {
  readonly type: "showLog";
}
/** The zone or its account changed: what is shown is no longer what is served. */
export interface ZoneOutdatedEvent {
  readonly type: "zoneOutdated";
}

export type ToPage = ZoneOutdatedEvent;
export type FromPage = LoadZoneRequest | OpenDocumentRequest | CopyZoneRequest | ShowLogRequest;
export interface HostAnswers {
  readonly loadZone: LoadZoneResponse;
  readonly openDocument: null;
  readonly copyZone: null;
  readonly showLog: null;
}

const areNameservers = arrayOf(object<Nameserver>({ name: isString, matches: isBoolean }));

const toPage: Direction<ToPage, NoAnswers> = {
  messages: { zoneOutdated: object<ZoneOutdatedEvent>({ type: literal("zoneOutdated") }) },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    loadZone: object<LoadZoneRequest>({ type: literal("loadZone") }),
    openDocument: object<OpenDocumentRequest>({ type: literal("openDocument") }),
    copyZone: object<CopyZoneRequest>({ type: literal("copyZone") }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: {
    loadZone: object<LoadZoneResponse>({
      domain: isString,
      zoneFile: isString,
      defaultTtlSeconds: nullable(isNumber),
      delegation: literal("here", "partly", "elsewhere", "nowhere", "unknown"),
      current: areNameservers,
      provider: nullable(areNameservers),
    }),
    openDocument: isNull,
    copyZone: isNull,
    showLog: isNull,
  },
};

export const zoneFileProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isZoneFileKeptState = object<ZoneFileKeptState>({ accountId: isString, domainName: isString });
