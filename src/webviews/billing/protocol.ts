import type { Direction, NoAnswers, Protocol } from "../messages";
import { arrayOf, isBoolean, isNull, isNumber, isString, literal, nullable, object } from "../shape";

/** What the page keeps, and what the panel is opened with again after a window reload. */
export interface BillingKeptState {
  readonly accountId: string;
  /** Ids of the invoices whose items are shown. */
  readonly expandedInvoices: readonly number[];
}

/** What is loaded, and may fail, for itself. */
export type BillingPart = "unpaid" | "balance" | "servers" | "invoices";

/** Failed: a payment was tried, and did not go through. */
export type InvoiceState = "paid" | "refunded" | "failed" | "unpaid";

/** An invoice without its items and without its link: that lets in whoever has it, and stays with the host. Amounts in AU$, times in ISO 8601. */
export interface InvoiceLine {
  readonly id: number;
  readonly number: string;
  readonly reference: string | null;
  readonly amount: number;
  readonly tax: number;
  readonly taxName: string;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly overdueAt: string;
  readonly state: InvoiceState;
  readonly failures: number;
  /** Whether it can be opened as a document. */
  readonly hasDocument: boolean;
}

export interface UnpaidInvoice extends InvoiceLine {
  /** How many actions wait until it is paid. */
  readonly waitingActions: number;
}

export interface LoadUnpaidRequest {
  readonly type: "loadUnpaid";
}
export interface LoadUnpaidResponse {
  readonly accountLabel: string;
  /** Whether there is a web panel where one can pay; the sandbox has none. */
  readonly hasWebPanel: boolean;
  /** The time by the clock of the API, in Unix milliseconds. */
  readonly nowMs: number;
  /** Those whose payment failed. */
  readonly invoices: readonly UnpaidInvoice[];
}

export interface Charge {
  readonly description: string;
  readonly total: number;
  readonly createdAt: string;
  /** Whether it still grows. */
  readonly ongoing: boolean;
}

/** The charges of one server, or of all that is none. */
export interface ChargeGroup {
  /** null for what is no server, or not to be told apart from another one */
  readonly serverId: number | null;
  /** The server's name; null for what is no server. */
  readonly name: string | null;
  readonly total: number;
  readonly charges: readonly Charge[];
}

/** How an account pays. */
export interface Payer {
  /** The API's words, such as `credit-card`. */
  readonly paymentMethods: readonly string[];
  readonly taxName: string;
  readonly taxPercent: number | null;
}

export interface LoadBalanceRequest {
  readonly type: "loadBalance";
}
export interface LoadBalanceResponse {
  readonly unbilledTotal: number;
  readonly availableCredit: number;
  /** When the newest charge was made. */
  readonly newestChargeAt: string | null;
  readonly groups: readonly ChargeGroup[];
  /** null when that alone could not be loaded */
  readonly payer: Payer | null;
}

/** Whether a server is on, as far as that is known. A server that is off costs the same. */
export type BilledState = "running" | "off" | "building" | "cancelled" | "suspended" | "unknown";

/** What a server costs, in AU$ a month. */
export interface ServerCost {
  readonly serverId: number;
  readonly name: string;
  readonly size: string;
  readonly state: BilledState;
  /** The API's own word for the state. */
  readonly status: string;
  readonly sizePrice: number;
  /** What its options and backups add to that, or take off. */
  readonly options: number;
  /** Licensed software and operating system; null when it is not known what is licensed. */
  readonly licences: number | null;
  readonly monthly: number;
}

export interface Discount {
  /** The API's word, such as `yearly`. */
  readonly frequency: string;
  readonly percent: number;
}

export interface LoadServerCostsRequest {
  readonly type: "loadServerCosts";
  /** Asks the API again for what is known already. */
  readonly anew: boolean;
}
export interface LoadServerCostsResponse {
  /** The dearest first. */
  readonly servers: readonly ServerCost[];
  /** Of all that are not cancelled. */
  readonly monthly: number;
  /** What is taken off for paying ahead; null when that alone could not be loaded. */
  readonly discounts: readonly Discount[] | null;
}

export interface LoadInvoicesRequest {
  readonly type: "loadInvoices";
}
export interface LoadInvoicesResponse {
  readonly nowMs: number;
  /** The newest first. */
  readonly invoices: readonly InvoiceLine[];
}

export interface InvoiceItem {
  readonly name: string;
  readonly amount: number;
  readonly includesTax: boolean;
}

export interface LoadInvoiceItemsRequest {
  readonly type: "loadInvoiceItems";
  readonly invoiceId: number;
}
export interface LoadInvoiceItemsResponse {
  readonly items: readonly InvoiceItem[];
}

/** Opens an invoice as a document in the browser. */
export interface OpenInvoiceRequest {
  readonly type: "openInvoice";
  readonly invoiceId: number;
}
export interface OpenServerRequest {
  readonly type: "openServer";
  readonly serverId: number;
}
/** Opens all that the API tells as a document. */
export interface OpenDocumentRequest {
  readonly type: "openDocument";
}
/** Opens the provider's web panel, where one can pay. */
export interface OpenWebPanelRequest {
  readonly type: "openWebPanel";
}
export interface ShowLogRequest {
  readonly type: "showLog";
}

/** Something of the account changed: these parts are worth loading again. */
export interface BillingOutdatedEvent {
  readonly type: "billingOutdated";
  readonly parts: readonly BillingPart[];
}
/** An invoice shall stand open. */
export interface ShowInvoiceEvent {
  readonly type: "showInvoice";
  readonly invoiceId: number;
}

export type ToPage = BillingOutdatedEvent | ShowInvoiceEvent;
export type FromPage =
  | LoadUnpaidRequest
  | LoadBalanceRequest
  | LoadServerCostsRequest
  | LoadInvoicesRequest
  | LoadInvoiceItemsRequest
  | OpenInvoiceRequest
  | OpenServerRequest
  | OpenDocumentRequest
  | OpenWebPanelRequest
  | ShowLogRequest;
export interface HostAnswers {
  readonly loadUnpaid: LoadUnpaidResponse;
  readonly loadBalance: LoadBalanceResponse;
  readonly loadServerCosts: LoadServerCostsResponse;
  readonly loadInvoices: LoadInvoicesResponse;
  readonly loadInvoiceItems: LoadInvoiceItemsResponse;
  readonly openInvoice: null;
  readonly openServer: null;
  readonly openDocument: null;
  readonly openWebPanel: null;
  readonly showLog: null;
}

const invoiceFields = {
  id: isNumber,
  number: isString,
  reference: nullable(isString),
  amount: isNumber,
  tax: isNumber,
  taxName: isString,
  createdAt: isString,
  dueAt: isString,
  overdueAt: isString,
  state: literal("paid", "refunded", "failed", "unpaid"),
  failures: isNumber,
  hasDocument: isBoolean,
};
const isCharge = object<Charge>({ description: isString, total: isNumber, createdAt: isString, ongoing: isBoolean });
const isServerCost = object<ServerCost>({
  serverId: isNumber,
  name: isString,
  size: isString,
  state: literal("running", "off", "building", "cancelled", "suspended", "unknown"),
  status: isString,
  sizePrice: isNumber,
  options: isNumber,
  licences: nullable(isNumber),
  monthly: isNumber,
});

const toPage: Direction<ToPage, NoAnswers> = {
  messages: {
    billingOutdated: object<BillingOutdatedEvent>({ type: literal("billingOutdated"), parts: arrayOf(literal("unpaid", "balance", "servers", "invoices")) }),
    showInvoice: object<ShowInvoiceEvent>({ type: literal("showInvoice"), invoiceId: isNumber }),
  },
  answers: {},
};

const fromPage: Direction<FromPage, HostAnswers> = {
  messages: {
    loadUnpaid: object<LoadUnpaidRequest>({ type: literal("loadUnpaid") }),
    loadBalance: object<LoadBalanceRequest>({ type: literal("loadBalance") }),
    loadServerCosts: object<LoadServerCostsRequest>({ type: literal("loadServerCosts"), anew: isBoolean }),
    loadInvoices: object<LoadInvoicesRequest>({ type: literal("loadInvoices") }),
    loadInvoiceItems: object<LoadInvoiceItemsRequest>({ type: literal("loadInvoiceItems"), invoiceId: isNumber }),
    openInvoice: object<OpenInvoiceRequest>({ type: literal("openInvoice"), invoiceId: isNumber }),
    openServer: object<OpenServerRequest>({ type: literal("openServer"), serverId: isNumber }),
    openDocument: object<OpenDocumentRequest>({ type: literal("openDocument") }),
    openWebPanel: object<OpenWebPanelRequest>({ type: literal("openWebPanel") }),
    showLog: object<ShowLogRequest>({ type: literal("showLog") }),
  },
  answers: {
    loadUnpaid: object<LoadUnpaidResponse>({ accountLabel: isString, hasWebPanel: isBoolean, nowMs: isNumber, invoices: arrayOf(object<UnpaidInvoice>({ ...invoiceFields, waitingActions: isNumber })) }),
    loadBalance: object<LoadBalanceResponse>({
      unbilledTotal: isNumber,
      availableCredit: isNumber,
      newestChargeAt: nullable(isString),
      groups: arrayOf(object<ChargeGroup>({ serverId: nullable(isNumber), name: nullable(isString), total: isNumber, charges: arrayOf(isCharge) })),
      payer: nullable(object<Payer>({ paymentMethods: arrayOf(isString), taxName: isString, taxPercent: nullable(isNumber) })),
    }),
    loadServerCosts: object<LoadServerCostsResponse>({
      servers: arrayOf(isServerCost),
      monthly: isNumber,
      discounts: nullable(arrayOf(object<Discount>({ frequency: isString, percent: isNumber }))),
    }),
    loadInvoices: object<LoadInvoicesResponse>({ nowMs: isNumber, invoices: arrayOf(object<InvoiceLine>(invoiceFields)) }),
    loadInvoiceItems: object<LoadInvoiceItemsResponse>({ items: arrayOf(object<InvoiceItem>({ name: isString, amount: isNumber, includesTax: isBoolean })) }),
    openInvoice: isNull,
    openServer: isNull,
    openDocument: isNull,
    openWebPanel: isNull,
    showLog: isNull,
  },
};

export const billingProtocol: Protocol<ToPage, FromPage, NoAnswers, HostAnswers> = { toPage, fromPage };

export const isBillingKeptState = object<BillingKeptState>({ accountId: isString, expandedInvoices: arrayOf(isNumber) });
