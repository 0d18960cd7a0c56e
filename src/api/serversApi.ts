import type { Action, AdvancedFirewallRule, AvailableAdvancedServerFeatures, Console, CreateServerRequest, CreateServerResponse, Image, Kernel, LicensedSoftware, Server, ServerActionBody, ThresholdAlert, UploadImageRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type ServersApi = ReturnType<typeof createServersApi>;

/** Servers. Nearly every change answers with an action that still runs; where it does not say which (202), the result is undefined. */
export function createServersApi(operations: Operations) {
  return {
    list: (query: { readonly hostname?: string } = {}, options?: CallOptions): Promise<readonly Server[]> =>
      operations.list("/servers", "servers", { query }, options),
    get: (server_id: number, options?: CallOptions): Promise<Server> => operations.ask("GET", "/servers/{server_id}", "server", { path: { server_id } }, options),
    create: (body: CreateServerRequest, options?: CallOptions): Promise<CreateServerResponse> =>
      operations.askWhole("POST", "/servers", ["server", "links"], { body }, options),
    cancel: (server_id: number, query: { readonly reason?: string } = {}, options?: CallOptions): Promise<void> =>
      operations.tell("DELETE", "/servers/{server_id}", { path: { server_id }, query }, options),
    listActions: (server_id: number, options?: CallOptions): Promise<readonly Action[]> =>
      operations.list("/servers/{server_id}/actions", "actions", { path: { server_id } }, options),
    getAction: (server_id: number, action_id: number, options?: CallOptions): Promise<Action> =>
      operations.ask("GET", "/servers/{server_id}/actions/{action_id}", "action", { path: { server_id, action_id } }, options),
    performAction: (server_id: number, body: ServerActionBody, options?: CallOptions): Promise<Action | undefined> =>
      operations.askForAction("POST", "/servers/{server_id}/actions", "action", { path: { server_id }, body }, options),
    listExceededThresholdAlerts: (options?: CallOptions): Promise<readonly number[]> =>
      operations.ask("GET", "/servers/threshold_alerts", "server_ids", {}, options),
    getThresholdAlerts: (server_id: number, options?: CallOptions): Promise<readonly ThresholdAlert[]> =>
      operations.ask("GET", "/servers/{server_id}/threshold_alerts", "threshold_alerts", { path: { server_id } }, options),
    getAdvancedFirewallRules: (server_id: number, options?: CallOptions): Promise<readonly AdvancedFirewallRule[]> =>
      operations.ask("GET", "/servers/{server_id}/advanced_firewall_rules", "firewall_rules", { path: { server_id } }, options),
    getAvailableAdvancedFeatures: (server_id: number, options?: CallOptions): Promise<AvailableAdvancedServerFeatures> =>
      operations.ask("GET", "/servers/{server_id}/available_advanced_features", "available_advanced_server_features", { path: { server_id } }, options),
    getConsole: (server_id: number, options?: CallOptions): Promise<Console> =>
      operations.ask("GET", "/servers/{server_id}/console", "console", { path: { server_id } }, options),
    listBackups: (server_id: number, options?: CallOptions): Promise<readonly Image[]> =>
      operations.list("/servers/{server_id}/backups", "backups", { path: { server_id } }, options),
    uploadBackup: (server_id: number, body: UploadImageRequest, options?: CallOptions): Promise<Action> =>
      operations.ask("POST", "/servers/{server_id}/backups", "action", { path: { server_id }, body }, options),
    listKernels: (server_id: number, options?: CallOptions): Promise<readonly Kernel[]> =>
      operations.list("/servers/{server_id}/kernels", "kernels", { path: { server_id } }, options),
    listSnapshots: (server_id: number, options?: CallOptions): Promise<readonly Image[]> =>
      operations.list("/servers/{server_id}/snapshots", "snapshots", { path: { server_id } }, options),
    listSoftware: (server_id: number, options?: CallOptions): Promise<readonly LicensedSoftware[]> =>
      operations.list("/servers/{server_id}/software", "licensed_software", { path: { server_id } }, options),
    /** null where the server was built without. */
    getUserData: (server_id: number, options?: CallOptions): Promise<string | null> =>
      operations.askIfAny("GET", "/servers/{server_id}/user_data", "user_data", { path: { server_id } }, options),
  };
}
