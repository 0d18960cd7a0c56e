import type { MammothApi } from "../../../api/mammothApi";
import type { Server, ServerActionBody, Vpc } from "../../../model/contract";
import type { Translate } from "../../../tree/row";
import type { Dialog } from "../../dialog";

export type ActionType = ServerActionBody["type"];
export type BodyOf<T extends ActionType> = Extract<ServerActionBody, { readonly type: T }>;
export type ActionGroup = "power" | "ask" | "backups" | "disks" | "system" | "network" | "settings";

/** What the questions of an action may look at. */
export interface ActionContext {
  readonly server: Server;
  readonly api: MammothApi;
  readonly servers: () => Promise<readonly Server[]>;
  readonly vpcs: () => Promise<readonly Vpc[]>;
  readonly t: Translate;
}

/** How one of the 41 server actions is offered: its words, its questions, and what has to be confirmed. */
export interface ActionKindOf<T extends ActionType> {
  readonly type: T;
  readonly title: string;
  readonly detail: string;
  readonly group: ActionGroup;
  /** Asked before it is sent, with what would be lost. `name` also wants the server's name typed. */
  readonly danger?: { readonly consequence: string; readonly ask: "click" | "name" };
  readonly ask: (dialog: Dialog, context: ActionContext) => Promise<BodyOf<T>>;
}

export type ActionTable = { readonly [T in ActionType]: ActionKindOf<T> };
export type ActionKind = ActionTable[ActionType];
