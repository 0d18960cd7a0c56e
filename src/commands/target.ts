/** What a command was invoked on, read from an argument that may be anything: rows of views and plain references alike. */
export interface AccountTarget {
  readonly accountId: string;
}

export interface ServerTarget extends AccountTarget {
  readonly serverId: number;
}

export interface VpcTarget extends AccountTarget {
  readonly vpcId: number;
}

export interface DomainTarget extends AccountTarget {
  readonly domainName: string;
}

/** A record in its zone's document. */
export interface ZoneLineTarget extends DomainTarget {
  readonly recordId: number;
  /** the code of the diagnostic that is to be mended there */
  readonly fix?: string | undefined;
}

export interface ImageTarget extends AccountTarget {
  readonly imageId: number;
}

export function isAccountTarget(target: unknown): target is AccountTarget {
  return isObject(target) && "accountId" in target && typeof target.accountId === "string";
}

export function isServerTarget(target: unknown): target is ServerTarget {
  return isAccountTarget(target) && "serverId" in target && typeof target.serverId === "number";
}

export function isVpcTarget(target: unknown): target is VpcTarget {
  return isAccountTarget(target) && "vpcId" in target && typeof target.vpcId === "number";
}

export function isDomainTarget(target: unknown): target is DomainTarget {
  return isAccountTarget(target) && "domainName" in target && typeof target.domainName === "string";
}

export function isZoneLineTarget(target: unknown): target is ZoneLineTarget {
  return isDomainTarget(target) && "recordId" in target && typeof target.recordId === "number" && (!("fix" in target) || target.fix === undefined || typeof target.fix === "string");
}

export function isImageTarget(target: unknown): target is ImageTarget {
  return isAccountTarget(target) && "imageId" in target && typeof target.imageId === "number";
}

export interface KeyTarget extends AccountTarget {
  readonly keyId: number;
}

export interface LoadBalancerTarget extends AccountTarget {
  readonly loadBalancerId: number;
}

export function isKeyTarget(target: unknown): target is KeyTarget {
  return isAccountTarget(target) && "keyId" in target && typeof target.keyId === "number";
}

export function isLoadBalancerTarget(target: unknown): target is LoadBalancerTarget {
  return isAccountTarget(target) && "loadBalancerId" in target && typeof target.loadBalancerId === "number";
}

export interface InvoiceTarget extends AccountTarget {
  readonly invoiceId: number;
}

export function isInvoiceTarget(target: unknown): target is InvoiceTarget {
  return isAccountTarget(target) && "invoiceId" in target && typeof target.invoiceId === "number";
}

export interface ActionTarget extends AccountTarget {
  readonly actionId: number;
}

export function isActionTarget(target: unknown): target is ActionTarget {
  return isAccountTarget(target) && "actionId" in target && typeof target.actionId === "number";
}

/** The address of a row that shows one. */
export function targetAddress(target: unknown): string | undefined {
  return isObject(target) && "address" in target && typeof target.address === "string" ? target.address : undefined;
}

/** The server action that is meant, where a reference names one of the API's types. */
export function targetActionType(target: unknown): string | undefined {
  return isObject(target) && "actionType" in target && typeof target.actionType === "string" ? target.actionType : undefined;
}

/** The kind of list that is meant, where a reference names one. */
export function targetList(target: unknown): string | undefined {
  return isObject(target) && "list" in target && typeof target.list === "string" ? target.list : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
