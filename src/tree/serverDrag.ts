import { commands, DataTransferItem, type DataTransfer, type TreeDragAndDropController } from "vscode";
import type { CommandId } from "../ids";
import type { TreeNode } from "./treeNode";

/** Servers that are dragged, as references that commands understand. */
const serversType = "application/vnd.mammoth.servers";

interface ServerReference {
  readonly accountId: string;
  readonly serverId: number;
}

/** Lets servers be dragged out of a view. */
export function dragServers(): TreeDragAndDropController<TreeNode> {
  return {
    dragMimeTypes: [serversType],
    dropMimeTypes: [],
    handleDrag: (nodes, data) => {
      const servers = nodes.flatMap((node): ServerReference[] => (isServer(node) ? [{ accountId: node.accountId, serverId: node.serverId }] : []));
      if (servers.length > 0) data.set(serversType, new DataTransferItem(servers));
    },
  };
}

/** Runs a command with the row that servers were dropped on, or what that row stands under, and with the servers. The command asks before it does it.
 * @param property what a row has that the command is for */
export function dropServers(command: CommandId, property: "loadBalancerId" | "vpcId"): TreeDragAndDropController<TreeNode> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [serversType],
    handleDrop: async (node, data) => {
      const servers = await droppedServers(data);
      const target = owner(node, property);
      if (target && servers.length > 0) await commands.executeCommand(command, target, servers);
    },
  };
}

/** From one view to another, VS Code passes text; an empty one of the same type stands before it. */
async function droppedServers(data: DataTransfer): Promise<readonly ServerReference[]> {
  for (const [type, item] of data) {
    const text = type === serversType ? await item.asString() : "";
    if (text !== "") return readServers(text);
  }
  return [];
}

/** What comes from elsewhere under this type is no reference, and is left alone. */
function readServers(text: string): readonly ServerReference[] {
  try {
    const dropped: unknown = JSON.parse(text);
    return Array.isArray(dropped) ? dropped.filter(isServer) : [];
  } catch {
    return [];
  }
}

function owner(node: TreeNode | undefined, property: string): TreeNode | undefined {
  return node === undefined || property in node ? node : owner(node.parent, property);
}

function isServer(value: unknown): value is ServerReference {
  return typeof value === "object" && value !== null && "accountId" in value && "serverId" in value && typeof value.serverId === "number";
}
