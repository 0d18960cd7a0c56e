/** Every command, by what it does. The manifest contributes exactly these. */
export const Commands = {
  exploreSandbox: "mammoth.account.exploreSandbox",
  signIn: "mammoth.account.signIn",
  signOut: "mammoth.account.signOut",
  resetSandbox: "mammoth.account.resetSandbox",
  refreshAccount: "mammoth.account.refresh",
  refreshServers: "mammoth.server.refreshAll",
  filterServers: "mammoth.server.filter",
  clearServerFilter: "mammoth.server.clearFilter",
  groupServers: "mammoth.server.group",
  refreshServer: "mammoth.server.refresh",
  openConsole: "mammoth.server.openConsole",
  showServerOverview: "mammoth.server.showOverview",
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
  showZoneOverview: "mammoth.domain.showOverview",
  copyDomainName: "mammoth.domain.copyName",
  refreshImages: "mammoth.image.refreshAll",
  copyImageId: "mammoth.image.copyId",
  createServer: "mammoth.server.create",
  cancelServer: "mammoth.server.cancel",
  showServerDetails: "mammoth.server.showDetails",
  uploadBackup: "mammoth.server.uploadBackup",
  assignFailoverAddresses: "mammoth.server.assignFailoverAddresses",
  answerQuestion: "mammoth.server.answerQuestion",
  editServerList: "mammoth.server.editList",
  editVpcRoutes: "mammoth.vpc.editRoutes",
  editLoadBalancerDocument: "mammoth.loadBalancer.editDocument",
  editReverseNameservers: "mammoth.account.editReverseNameservers",
  createVpc: "mammoth.vpc.create",
  editVpc: "mammoth.vpc.edit",
  deleteVpc: "mammoth.vpc.delete",
  createDomain: "mammoth.domain.create",
  deleteDomain: "mammoth.domain.delete",
  refreshNameservers: "mammoth.domain.refreshNameservers",
  editImage: "mammoth.image.edit",
  downloadImage: "mammoth.image.download",
  createLoadBalancer: "mammoth.loadBalancer.create",
  editLoadBalancer: "mammoth.loadBalancer.edit",
  showLoadBalancer: "mammoth.loadBalancer.show",
  deleteLoadBalancer: "mammoth.loadBalancer.delete",
  addKey: "mammoth.key.add",
  editKey: "mammoth.key.edit",
  deleteKey: "mammoth.key.delete",
  showBilling: "mammoth.billing.show",
  showBillingDocument: "mammoth.billing.showDocument",
  showSoftware: "mammoth.software.show",
  setReverseNameservers: "mammoth.account.setReverseNameservers",
  openTerminal: "mammoth.server.openTerminal",
  searchRecords: "mammoth.domain.searchRecords",
  importZone: "mammoth.domain.importZone",
  pasteZone: "mammoth.domain.pasteZone",
  exportZone: "mammoth.domain.exportZone",
  checkServed: "mammoth.domain.checkServed",
  compareZones: "mammoth.domain.compareZones",
  undoZoneSave: "mammoth.domain.undoZoneSave",
  copyActionAsCurl: "mammoth.server.copyActionAsCurl",
  refreshLoadBalancers: "mammoth.loadBalancer.refreshAll",
  copyKeyFingerprint: "mammoth.key.copyFingerprint",
  showNeeds: "mammoth.attention.show",
  addServersToLoadBalancer: "mammoth.loadBalancer.addServers",
  moveServersToVpc: "mammoth.vpc.moveServers",
  connectRemote: "mammoth.server.connectRemote",
  openRemoteDesktop: "mammoth.server.openRemoteDesktop",
  manageSshConfig: "mammoth.server.manageSshConfig",
  forgetHostKey: "mammoth.server.forgetHostKey",
  refreshActivity: "mammoth.activity.refreshAll",
  pinServer: "mammoth.server.pin",
  unpinServer: "mammoth.server.unpin",
  lockServer: "mammoth.server.lock",
  unlockServer: "mammoth.server.unlock",
  lockVpc: "mammoth.vpc.lock",
  unlockVpc: "mammoth.vpc.unlock",
  lockDomain: "mammoth.domain.lock",
  unlockDomain: "mammoth.domain.unlock",
  lockLoadBalancer: "mammoth.loadBalancer.lock",
  unlockLoadBalancer: "mammoth.loadBalancer.unlock",
  copyPermalink: "mammoth.server.copyPermalink",
  copyServerLink: "mammoth.server.copyLink",
  openPanel: "mammoth.account.openPanel",
  resumeRolling: "mammoth.server.resumeRolling",
  showVpcDetails: "mammoth.vpc.showDetails",
  showDomainDetails: "mammoth.domain.showDetails",
  showImageDetails: "mammoth.image.showDetails",
  showKeyDetails: "mammoth.key.showDetails",
  showUserData: "mammoth.server.showUserData",
  retryView: "mammoth.view.retry",
  showLog: "mammoth.log.show",
} as const;
export type CommandId = (typeof Commands)[keyof typeof Commands];

export const Views = {
  servers: "mammoth.servers",
  networks: "mammoth.networks",
  domains: "mammoth.domains",
  images: "mammoth.images",
  loadBalancers: "mammoth.loadBalancers",
  activity: "mammoth.activity",
  account: "mammoth.account",
} as const;
export type ViewId = (typeof Views)[keyof typeof Views];

/** Webview panels. VS Code keeps these over a window reload. */
export const PanelTypes = {
  billing: "mammoth.billing",
  chart: "mammoth.chart",
  console: "mammoth.console",
  serverOverview: "mammoth.serverOverview",
  zoneOverview: "mammoth.zoneOverview",
} as const;
export type PanelType = (typeof PanelTypes)[keyof typeof PanelTypes];

/** What `when` clauses may ask for. */
export const ContextKeys = {
  /** no account at all */
  signedOut: "mammoth.signedOut",
  /** the sandbox is among the accounts */
  sandbox: "mammoth.sandbox",
  /** an account with a token is among them */
  tokenAccount: "mammoth.tokenAccount",
  /** not all servers are shown */
  serversFiltered: "mammoth.servers.filtered",
  serversState: "mammoth.servers.state",
  networksState: "mammoth.networks.state",
  domainsState: "mammoth.domains.state",
  imagesState: "mammoth.images.state",
  loadBalancersState: "mammoth.loadBalancers.state",
  activityState: "mammoth.activity.state",
  accountState: "mammoth.account.state",
} as const;
export type ContextKey = (typeof ContextKeys)[keyof typeof ContextKeys];

export const Settings = {
  endpoint: "mammoth.endpoint",
  nameserver: "mammoth.nameserver",
  panel: "mammoth.panel",
  sshUser: "mammoth.ssh.user",
  sshPort: "mammoth.ssh.port",
  sshIdentityFile: "mammoth.ssh.identityFile",
  sshUsePrivateAddress: "mammoth.ssh.usePrivateAddress",
  sshManageConfig: "mammoth.ssh.manageConfig",
} as const;

/** Schemes of documents. */
export const Schemes = {
  /** what is shown and cannot be edited */
  readOnly: "mammoth-details",
  /** resources that can be edited: `mammoth:/ACCOUNT/domains/example.com.zone` */
  resource: "mammoth",
  /** one side of a comparison that is shown before something is saved */
  review: "mammoth-review",
  /** JSON schemas of lists */
  schema: "mammoth-schema",
} as const;

/** Language id of zone files. */
export const zoneLanguage = "mammoth-zone";
