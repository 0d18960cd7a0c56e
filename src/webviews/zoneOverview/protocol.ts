import type { Direction, NoAnswers, Protocol } from "../messages";
import { arrayOf, isNull, isNumber, isString, literal, nullable, object, oneOf, type Guard } from "../shape";

/** What of a zone's records is shown. */
export type Show = "all" | "problems" | "unserved" | "oneSided";
/** Which part of the overview a narrow pane shows. */
export type Tab = "records" | "zoneFile" | "problems" | "nameservers";

/** What the page keeps, and what the panel is opened with again after a window reload: what is looked at, nothing of what is there. */
export interface ZoneOverviewKeptState {
  readonly accountId: string;
  readonly domainName: string;
  readonly text: string;
  readonly recordType: string;
  readonly show: Show;
  readonly tab: Tab;
  /** the key of the row that is selected; 0 for none */
  readonly selected: number;
  /** the first row and the first line in sight */
  readonly firstRow: number;
  readonly firstLine: number;
}

/** Whom the public DNS asks about a domain: the provider, others too, others only, nobody; or that is not known. */
export type Delegation = "here" | "partly" | "elsewhere" | "nowhere" | "unknown";

export type Severity = "error" | "warning" | "info";

/** A record as the API has it, or one that only the zone file has. */
export interface ZoneRow {
  /** the record's id; where only the zone file has it, its line as a negative number, the first as -1 */
  readonly key: number;
  /** relative to the zone */
  readonly owner: string;
  readonly ttl: number;
  readonly type: string;
  readonly value: string;
  /** where the zone file has it, counted from 0 */
  readonly line: number | null;
  /** the TTL that the zone file has, where it is another one */
  readonly otherTtl: number | null;
}

/** What the checks of the zone's document say of a record. */
export interface ZoneProblem {
  readonly severity: Severity;
  /** of the diagnostic */
  readonly code: string;
  readonly message: string;
  /** null where it is about none, or none can be told */
  readonly recordId: number | null;
  /** what would mend it, as a title */
  readonly fix: string | null;
}

export interface NameserverAnswer {
  readonly name: string;
  /** it serves everything as it is; something is different; it did not answer; it has no address */
  readonly state: "all" | "differs" | "silent" | "unknown";
  /** how many sets of records it serves otherwise, or not */
  readonly differing: number;
}

/** A set of records that a name server does not serve as it is. */
export interface UnservedSet {
  readonly nameserver: string;
  readonly recordIds: readonly number[];
  /** in the form of a zone file; none where it has none */
  readonly served: readonly string[];
  /** where only the TTL differs */
  readonly otherTtl: number | null;
}

interface NoCheck {
  readonly status: "none" | "running";
}
interface FailedCheck {
  readonly status: "failed";
  readonly message: string;
}
export interface DoneCheck {
  readonly status: "done";
  readonly sets: number;
  readonly nameservers: readonly NameserverAnswer[];
  readonly unserved: readonly UnservedSet[];
}
/** What is known of what name servers serve. */
export type ServedCheckState = NoCheck | FailedCheck | DoneCheck;

export interface LoadOverviewRequest {
  readonly type: "loadOverview";
}
export interface LoadOverviewResponse {
  readonly domain: string;
  /** The zone file as the provider serves it. */
  readonly zoneFile: string;
  readonly defaultTtlSeconds: number | null;
  /** in the order of the zone's document */
  readonly rows: readonly ZoneRow[];
  readonly problems: readonly ZoneProblem[];
  readonly delegation: Delegation;
  /** What the domain resolves through now. */
  readonly current: readonly string[];
  /** The provider's own; null when they could not be loaded. */
  readonly provider: readonly string[] | null;
  readonly check: ServedCheckState;
}

/** Opens the zone as a document, to edit. */
export interface OpenDocumentRequest {
  readonly type: "openDocument";
}
/** Opens the document at a record's line. */
export interface OpenRecordRequest {
  readonly type: "openRecord";
  readonly recordId: number;
  /** the code of what is to be mended there; the document is not saved */
  readonly fix: string | null;
}
/** Asks the name servers; answered when they have been asked. What they said is told by an event. */
export interface CheckServedRequest {
  readonly type: "checkServed";
}
export interface CopyRequest {
  readonly type: "copy";
  readonly what: "zoneFile" | "nameservers";
}
export interface ShowLogRequest {
  readonly type: "showLog";
}
/** The zone or its account changed: what is shown is no longer what is there. */
export interface OverviewOutdatedEvent {
  readonly type: "overviewOutdated";
}
export interface ProblemsChangedEvent {
  readonly type: "problemsChanged";
  readonly problems: readonly ZoneProblem[];
}
export interface CheckChangedEvent {
  readonly type: "checkChanged";
  readonly check: ServedCheckState;
}

export type ToPage = OverviewOutdatedEvent | ProblemsChangedEvent | CheckChangedEvent;
export type FromPage = LoadOverviewRequest | OpenDocumentRequest | OpenRecordRequest | CheckServedRequest | CopyRequest | ShowLogRequest;
export interface HostAnswers {
  readonly loadOverview: LoadOverviewResponse;
  readonly openDocument: null;
  readonly openRecord: null;
  readonly checkServed: null;
  readonly copy: null;
  readonly showLog: null;
}

const areNames = arrayOf(isString);
const areRows = arrayOf(object<ZoneRow>({ key: isNumber, owner: isString, ttl: isNumber, type: isString, value: isString, line: nullable(isNumber), otherTtl: nullable(isNumber) }));
const areProblems = arrayOf(
  object<ZoneProblem>({ severity: literal("error", "warning", "info"), code: isString, message: isString, recordId: nullable(isNumber), fix: nullable(isString) }),
);
const isCheck: Guard<ServedCheckState> = oneOf(
  object<NoCheck>({ status: literal("none", "running") }),
  object<FailedCheck>({ status: literal("failed"), message: isString }),
  object<DoneCheck>({
    status: literal("done"),
    sets: isNumber,
    nameservers: arrayOf(object<NameserverAnswer>({ name: isString, state: literal("all", "differs", "silent", "unknown"), differing: isNumber })),
    unserved: arrayOf(object<UnservedSet>({ nameserver: isString, recordIds: arrayOf(isNumber), served: areNames, otherTtl: nullable(isNumber) })),
  }),
);

const toPage: Direction<ToPage, NoAnswers> = {
  messages: {
    overviewOutdated: object<OverviewOutdatedEvent>({ type: literal("overviewOutdated") }),
    problemsChanged: object<ProblemsChangedEvent>({ type: literal("problemsChanged"), problems: areProblems }),
    checkChanged: object<CheckChangedEvent>({ type: literal("checkChanged"), check: isCheck }),
  },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    loadOverview: object<LoadOverviewRequest>({ type: literal("loadOverview") }),
    openDocument: object<OpenDocumentRequest>({ type: literal("openDocument") }),
    openRecord: object<OpenRecordRequest>({ type: literal("openRecord"), recordId: isNumber, fix: nullable(isString) }),
    checkServed: object<CheckServedRequest>({ type: literal("checkServed") }),
    copy: object<CopyRequest>({ type: literal("copy"), what: literal("zoneFile", "nameservers") }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: {
    loadOverview: object<LoadOverviewResponse>({
      domain: isString,
      zoneFile: isString,
      defaultTtlSeconds: nullable(isNumber),
      rows: areRows,
      problems: areProblems,
      delegation: literal("here", "partly", "elsewhere", "nowhere", "unknown"),
      current: areNames,
      provider: nullable(areNames),
      check: isCheck,
    }),
    openDocument: isNull,
    openRecord: isNull,
    checkServed: isNull,
    copy: isNull,
    showLog: isNull,
  },
};

export const zoneOverviewProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isZoneOverviewKeptState = object<ZoneOverviewKeptState>({
  accountId: isString,
  domainName: isString,
  text: isString,
  recordType: isString,
  show: literal("all", "problems", "unserved", "oneSided"),
  tab: literal("records", "zoneFile", "problems", "nameservers"),
  selected: isNumber,
  firstRow: isNumber,
  firstLine: isNumber,
});
