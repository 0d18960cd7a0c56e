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
  /** what is answered is for several servers, of which this is the first */
  readonly isForMany?: true;
}

/** Asked before it is sent, with what would be lost. */
export interface ActionDanger {
  readonly consequence: string;
  /** `name` also wants the server's name typed */
  readonly ask: "click" | "name";
  /** What else is lost or paid, by what was asked for; a sentence each. */
  readonly losses?: (body: ServerActionBody, context: ActionContext) => Promise<readonly string[]>;
  /** Whose disks are at stake, the server's own or those of the one that is written over: what depends on it is listed, and a backup offered. */
  readonly endangers?: "server" | "target";
}

/** How one of the 41 server actions is offered: its words, its questions, and what has to be confirmed. */
export interface ActionKindOf<T extends ActionType> {
  readonly type: T;
  readonly title: string;
  readonly detail: string;
  readonly group: ActionGroup;
  readonly danger?: ActionDanger;
  /** What it changes in money, in a sentence; it is said before anything is sent. */
  readonly cost?: (context: ActionContext) => Promise<string>;
  /** how many questions it asks, where that is the same every time; 1 without it */
  readonly questions?: number;
  /** Its answers are about no server in particular: it can be run on several at once. */
  readonly suitsMany?: true;
  readonly ask: (dialog: Dialog, context: ActionContext) => Promise<BodyOf<T>>;
}

export type ActionTable = { readonly [T in ActionType]: ActionKindOf<T> };
export type ActionKind = ActionTable[ActionType];
