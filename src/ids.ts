/** Every command, by what it does. The manifest contributes exactly these. */
export const Commands = {
  exploreSandbox: "mammoth.account.exploreSandbox",
  signIn: "mammoth.account.signIn",
  signOut: "mammoth.account.signOut",
  resetSandbox: "mammoth.account.resetSandbox",
  refreshAccount: "mammoth.account.refresh",
  refreshServers: "mammoth.server.refreshAll",
  refreshServer: "mammoth.server.refresh",
  openConsole: "mammoth.server.openConsole",
  showChart: "mammoth.server.showChart",
  startServer: "mammoth.server.start",
  shutDownServer: "mammoth.server.shutDown",
  rebootServer: "mammoth.server.reboot",
  powerOffServer: "mammoth.server.powerOff",
  powerCycleServer: "mammoth.server.powerCycle",
  renameServer: "mammoth.server.rename",
  runServerAction: "mammoth.server.runAction",
  copyServerAddress: "mammoth.server.copyAddress",
  copyServerId: "mammoth.server.copyId",
  refreshVpcs: "mammoth.vpc.refreshAll",
  copyVpcId: "mammoth.vpc.copyId",
  copyVpcRange: "mammoth.vpc.copyRange",
  refreshDomains: "mammoth.domain.refreshAll",
  openZoneDocument: "mammoth.domain.openZoneDocument",
  showZoneFile: "mammoth.domain.showZoneFile",
  copyDomainName: "mammoth.domain.copyName",
  refreshImages: "mammoth.image.refreshAll",
  copyImageId: "mammoth.image.copyId",
  retryView: "mammoth.view.retry",
  showLog: "mammoth.log.show",
} as const;
export type CommandId = (typeof Commands)[keyof typeof Commands];

export const Views = {
  servers: "mammoth.servers",
  networks: "mammoth.networks",
  domains: "mammoth.domains",
  images: "mammoth.images",
} as const;
export type ViewId = (typeof Views)[keyof typeof Views];

/** What `when` clauses may ask for. */
export const ContextKeys = {
  /** no account at all */
  signedOut: "mammoth.signedOut",
  /** the sandbox is among the accounts */
  sandbox: "mammoth.sandbox",
  /** an account with a token is among them */
  tokenAccount: "mammoth.tokenAccount",
  serversState: "mammoth.servers.state",
  networksState: "mammoth.networks.state",
  domainsState: "mammoth.domains.state",
  imagesState: "mammoth.images.state",
} as const;
export type ContextKey = (typeof ContextKeys)[keyof typeof ContextKeys];

export const Settings = {
  endpoint: "mammoth.endpoint",
} as const;

/** Schemes of documents. */
export const Schemes = {
  /** resources that can be edited: `mammoth:/ACCOUNT/domains/example.com.zone` */
  resource: "mammoth",
  /** one side of a comparison that is shown before something is saved */
  review: "mammoth-review",
} as const;

/** Language id of zone files. */
export const zoneLanguage = "mammoth-zone";
