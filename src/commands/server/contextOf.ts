import { l10n } from "vscode";
import type { Server } from "../../model/contract";
import type { Picked } from "../pickResource";
import type { ActionContext } from "./actions/actionKind";

/** What the questions about a server may look at. */
export function contextOf({ cloud, resource: server }: Picked<Server>): ActionContext {
  return { server, api: cloud.api, servers: () => cloud.servers.load(), vpcs: () => cloud.vpcs.load(), t: l10n.t };
}
