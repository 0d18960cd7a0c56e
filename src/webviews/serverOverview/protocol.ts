import type { Direction, NoAnswers, Protocol } from "../messages";
import { arrayOf, isBoolean, isNull, isNumber, isString, literal, nullable, object, oneOf, type Guard } from "../shape";

/** What the page keeps, and what the panel is opened with again after a window reload: ids, and how far it was scrolled. */
export interface ServerOverviewKeptState {
  readonly accountId: string;
  readonly serverId: number;
  readonly scrollTop: number;
}

const STATES = ["running", "off", "starting", "stopping", "restarting", "working", "waiting", "blocked", "building", "cancelled", "suspended", "unknown"] as const;
/** What a person would say that a server is doing. */
export type OverviewState = (typeof STATES)[number];

export interface OverviewAddress {
  readonly address: string;
  readonly version: 4 | 6;
  readonly kind: "public" | "private" | "failover";
  readonly reverseName: string | null;
}

export interface OverviewDisk {
  readonly id: number;
  readonly description: string | null;
  readonly sizeGigabytes: number;
  readonly isPrimary: boolean;
}

/** What runs on the server now. */
export interface RunningAction {
  readonly title: string;
  readonly percent: number;
  readonly step: string | null;
}

/** What is kept of backups, and when the next one is taken; moments as the API writes them. */
export interface BackupPlan {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  readonly isOffsite: boolean;
  readonly nextStart: string | null;
  readonly nextEnd: string | null;
}

/** A server as it was last seen. */
export interface OverviewServer {
  readonly id: number;
  readonly name: string;
  readonly state: OverviewState;
  /** the state in words */
  readonly stateLabel: string;
  /** nothing that destroys or interrupts it is done from this editor */
  readonly isLocked: boolean;
  readonly running: RunningAction | null;
  /** what the server waits for an answer to, in the API's word */
  readonly question: string | null;
  /** the invoice that it waits for */
  readonly invoiceId: number | null;
  readonly cancelledAt: string | null;
  readonly createdAt: string;
  readonly region: string;
  readonly isWindows: boolean;
  readonly addresses: readonly OverviewAddress[];
  readonly vcpus: number;
  readonly memoryMegabytes: number;
  readonly diskGigabytes: number;
  readonly transferTerabytes: number;
  readonly sizeName: string;
  /** in AU$, without licences */
  readonly monthlyPrice: number;
  readonly image: string;
  readonly kernel: string | null;
  readonly host: string;
  readonly permalink: string | null;
  readonly disks: readonly OverviewDisk[];
  readonly isInVpc: boolean;
  readonly portBlocking: boolean;
  readonly recentDdos: boolean;
  readonly partner: string | null;
  readonly backupPlan: BackupPlan;
}

export interface BackupFact {
  readonly name: string;
  readonly slot: string | null;
  readonly createdAt: string | null;
}
/** The backups that are kept, the newest first. */
export interface BackupsValue {
  readonly kept: readonly BackupFact[];
}
export interface AlertFact {
  readonly type: string;
  readonly title: string;
  readonly isEnabled: boolean;
  readonly isExceeded: boolean;
  readonly threshold: number;
  readonly current: number | null;
  readonly raisedAt: string | null;
}
export interface BalancerFact {
  readonly id: number;
  readonly name: string;
  readonly ip: string;
}
export interface NetworkValue {
  /** null outside of a VPC */
  readonly vpcName: string | null;
  readonly vpcRange: string | null;
  readonly balancers: readonly BalancerFact[];
}
export interface RecordFact {
  readonly domainName: string;
  readonly name: string;
  readonly type: string;
  readonly address: string;
}
/** Data transfer in the current period. */
export interface TransferValue {
  readonly usedGigabytes: number;
  readonly allowedGigabytes: number;
  readonly periodEnd: string;
}
/** What was measured last. */
export interface SampleValue {
  readonly cpuPercent: number;
  readonly memoryBytes: number;
  readonly storageMegabytes: number;
  readonly measuredAt: string;
}
export interface ActionFact {
  readonly id: number;
  readonly title: string;
  readonly standing: "running" | "completed" | "errored" | "asks" | "blocked";
  readonly percent: number;
  readonly step: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
}
export interface LicencesValue {
  readonly count: number;
  /** in AU$ */
  readonly monthlyPrice: number;
}

/** What is asked for besides the server itself, each for itself: where one fails, the others stand. */
export interface PartValues {
  readonly licences: LicencesValue;
  readonly sample: SampleValue | null;
  readonly transfer: TransferValue | null;
  readonly backups: BackupsValue;
  readonly alerts: readonly AlertFact[];
  readonly firewall: number;
  readonly network: NetworkValue;
  readonly records: readonly RecordFact[];
  readonly actions: readonly ActionFact[];
}
export type PartName = keyof PartValues;
export const PART_NAMES = ["licences", "sample", "transfer", "backups", "alerts", "firewall", "network", "records", "actions"] as const satisfies readonly PartName[];

export type Part<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  /** with a sentence for people */
  | { readonly status: "failed"; readonly message: string };
export type Parts = { readonly [K in PartName]: Part<PartValues[K]> };

export interface OverviewLoading {
  readonly status: "loading";
}
export interface OverviewReady {
  readonly status: "ready";
  readonly server: OverviewServer;
  readonly parts: Parts;
  /** why it could not be asked for anew; what is shown may be old then */
  readonly staleReason: string | null;
}
export interface OverviewFailed {
  readonly status: "failed";
  readonly reason: "gone" | "signedOut" | "failed";
  /** a sentence for people */
  readonly message: string;
}
export type Overview = OverviewLoading | OverviewReady | OverviewFailed;

export interface OverviewChangedEvent {
  readonly type: "overviewChanged";
  readonly overview: Overview;
  /** Unix milliseconds by the API's clock, which ages are counted by */
  readonly nowMs: number;
}

/** All that the page can have done; what it is done with, the host knows. */
export const OVERVIEW_COMMANDS = [
  "startServer", "shutDownServer", "rebootServer", "runAction", "answerQuestion", "takeBackCancellation", "openConsole", "openTerminal", "openRemoteDesktop", "connectRemote", "showChart", "showBilling",
  "resize", "takeBackup", "changeBackupSchedule", "editReverseNames", "editFailover", "editFirewall", "editAlerts", "editVpcRoutes", "moveNetwork", "changePortBlocking",
  "showDetails", "showUserData", "copyPermalink", "copyLink", "signIn", "showLog",
] as const;
export type OverviewCommand = (typeof OVERVIEW_COMMANDS)[number];

/** The page has loaded and listens. */
export interface PageReadyEvent {
  readonly type: "pageReady";
}
export interface RunCommandRequest {
  readonly type: "runCommand";
  readonly command: OverviewCommand;
}
/** Loads everything anew. */
export interface RefreshRequest {
  readonly type: "refresh";
}
export interface RetryPartRequest {
  readonly type: "retryPart";
  readonly part: PartName;
}
/** Copies an address that is shown. */
export interface CopyAddressRequest {
  readonly type: "copyAddress";
  readonly address: string;
}
/** Opens the zone of a domain that is shown. */
export interface OpenZoneRequest {
  readonly type: "openZone";
  readonly domainName: string;
}
/** Shows a load balancer that is shown here by its name. */
export interface ShowBalancerRequest {
  readonly type: "showBalancer";
  readonly balancerId: number;
}

export type ToPage = OverviewChangedEvent;
export type OverviewRequest = RunCommandRequest | RefreshRequest | RetryPartRequest | CopyAddressRequest | OpenZoneRequest | ShowBalancerRequest;
export type FromPage = PageReadyEvent | OverviewRequest;
/** A plain "done". */
export interface HostAnswers {
  readonly runCommand: null;
  readonly refresh: null;
  readonly retryPart: null;
  readonly copyAddress: null;
  readonly openZone: null;
  readonly showBalancer: null;
}

const isServer = object<OverviewServer>({
  id: isNumber,
  name: isString,
  state: literal(...STATES),
  stateLabel: isString,
  isLocked: isBoolean,
  running: nullable(object<RunningAction>({ title: isString, percent: isNumber, step: nullable(isString) })),
  question: nullable(isString),
  invoiceId: nullable(isNumber),
  cancelledAt: nullable(isString),
  createdAt: isString,
  region: isString,
  isWindows: isBoolean,
  addresses: arrayOf(object<OverviewAddress>({ address: isString, version: literal(4, 6), kind: literal("public", "private", "failover"), reverseName: nullable(isString) })),
  vcpus: isNumber,
  memoryMegabytes: isNumber,
  diskGigabytes: isNumber,
  transferTerabytes: isNumber,
  sizeName: isString,
  monthlyPrice: isNumber,
  image: isString,
  kernel: nullable(isString),
  host: isString,
  permalink: nullable(isString),
  disks: arrayOf(object<OverviewDisk>({ id: isNumber, description: nullable(isString), sizeGigabytes: isNumber, isPrimary: isBoolean })),
  isInVpc: isBoolean,
  portBlocking: isBoolean,
  recentDdos: isBoolean,
  partner: nullable(isString),
  backupPlan: object<BackupPlan>({ daily: isNumber, weekly: isNumber, monthly: isNumber, isOffsite: isBoolean, nextStart: nullable(isString), nextEnd: nullable(isString) }),
});

function part<T>(value: Guard<T>): Guard<Part<T>> {
  return oneOf(
    object<{ readonly status: "loading" }>({ status: literal("loading") }),
    object<{ readonly status: "ready"; readonly value: T }>({ status: literal("ready"), value }),
    object<{ readonly status: "failed"; readonly message: string }>({ status: literal("failed"), message: isString }),
  );
}

const areParts = object<Parts>({
  licences: part(object<LicencesValue>({ count: isNumber, monthlyPrice: isNumber })),
  sample: part(nullable(object<SampleValue>({ cpuPercent: isNumber, memoryBytes: isNumber, storageMegabytes: isNumber, measuredAt: isString }))),
  transfer: part(nullable(object<TransferValue>({ usedGigabytes: isNumber, allowedGigabytes: isNumber, periodEnd: isString }))),
  backups: part(object<BackupsValue>({ kept: arrayOf(object<BackupFact>({ name: isString, slot: nullable(isString), createdAt: nullable(isString) })) })),
  alerts: part(arrayOf(object<AlertFact>({ type: isString, title: isString, isEnabled: isBoolean, isExceeded: isBoolean, threshold: isNumber, current: nullable(isNumber), raisedAt: nullable(isString) }))),
  firewall: part(isNumber),
  network: part(object<NetworkValue>({ vpcName: nullable(isString), vpcRange: nullable(isString), balancers: arrayOf(object<BalancerFact>({ id: isNumber, name: isString, ip: isString })) })),
  records: part(arrayOf(object<RecordFact>({ domainName: isString, name: isString, type: isString, address: isString }))),
  actions: part(
    arrayOf(
      object<ActionFact>({
        id: isNumber,
        title: isString,
        standing: literal("running", "completed", "errored", "asks", "blocked"),
        percent: isNumber,
        step: nullable(isString),
        startedAt: isString,
        completedAt: nullable(isString),
      }),
    ),
  ),
});

const isOverview = oneOf(
  object<OverviewLoading>({ status: literal("loading") }),
  object<OverviewReady>({ status: literal("ready"), server: isServer, parts: areParts, staleReason: nullable(isString) }),
  object<OverviewFailed>({ status: literal("failed"), reason: literal("gone", "signedOut", "failed"), message: isString }),
);

const toPage: Direction<ToPage, NoAnswers> = {
  messages: { overviewChanged: object<OverviewChangedEvent>({ type: literal("overviewChanged"), overview: isOverview, nowMs: isNumber }) },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    pageReady: object<PageReadyEvent>({ type: literal("pageReady") }),
    runCommand: object<RunCommandRequest>({ type: literal("runCommand"), command: literal(...OVERVIEW_COMMANDS) }),
    refresh: object<RefreshRequest>({ type: literal("refresh") }),
    retryPart: object<RetryPartRequest>({ type: literal("retryPart"), part: literal(...PART_NAMES) }),
    copyAddress: object<CopyAddressRequest>({ type: literal("copyAddress"), address: isString }),
    openZone: object<OpenZoneRequest>({ type: literal("openZone"), domainName: isString }),
    showBalancer: object<ShowBalancerRequest>({ type: literal("showBalancer"), balancerId: isNumber }),
  },
  answers: { runCommand: isNull, refresh: isNull, retryPart: isNull, copyAddress: isNull, openZone: isNull, showBalancer: isNull },
};

export const serverOverviewProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isServerOverviewKeptState = object<ServerOverviewKeptState>({ accountId: isString, serverId: isNumber, scrollTop: isNumber });
