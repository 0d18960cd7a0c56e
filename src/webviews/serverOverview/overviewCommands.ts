import { Commands, type CommandId } from "../../ids";
import type { OverviewCommand } from "./protocol";

/** What the commands of an overview are about. */
export interface OverviewPlace {
  readonly accountId: string;
  readonly serverId: number;
  readonly vpcId: number | undefined;
  /** the action that waits for an answer */
  readonly actionId: number | undefined;
}

export interface CommandCall {
  readonly command: CommandId;
  readonly target?: object;
}

type CallOf = (place: OverviewPlace) => CommandCall;

const onServer = (command: CommandId, more: object = {}): CallOf => ({ accountId, serverId }) => ({ command, target: { accountId, serverId, ...more } });
const action = (actionType: string): CallOf => onServer(Commands.runServerAction, { actionType });
const list = (kind: string): CallOf => onServer(Commands.editServerList, { list: kind });

const CALLS: Readonly<Record<OverviewCommand, CallOf>> = {
  startServer: onServer(Commands.startServer),
  shutDownServer: onServer(Commands.shutDownServer),
  rebootServer: onServer(Commands.rebootServer),
  runAction: onServer(Commands.runServerAction),
  answerQuestion: ({ accountId, actionId }) => ({ command: Commands.answerQuestion, target: { accountId, ...(actionId === undefined ? {} : { actionId }) } }),
  takeBackCancellation: action("uncancel"),
  openConsole: onServer(Commands.openConsole),
  openTerminal: onServer(Commands.openTerminal),
  openRemoteDesktop: onServer(Commands.openRemoteDesktop),
  connectRemote: onServer(Commands.connectRemote),
  showChart: onServer(Commands.showChart),
  showBilling: ({ accountId }) => ({ command: Commands.showBilling, target: { accountId } }),
  resize: action("resize"),
  takeBackup: action("take_backup"),
  changeBackupSchedule: action("change_backup_schedule"),
  editReverseNames: list("reverse-names"),
  editFailover: list("failover-addresses"),
  editFirewall: list("firewall-rules"),
  editAlerts: list("threshold-alerts"),
  editVpcRoutes: ({ accountId, vpcId }) => ({ command: Commands.editVpcRoutes, target: { accountId, ...(vpcId === undefined ? {} : { vpcId }) } }),
  moveNetwork: action("change_network"),
  changePortBlocking: action("change_port_blocking"),
  showDetails: onServer(Commands.showServerDetails),
  showUserData: onServer(Commands.showUserData),
  copyPermalink: onServer(Commands.copyPermalink),
  copyLink: onServer(Commands.copyServerLink),
  signIn: () => ({ command: Commands.signIn }),
  showLog: () => ({ command: Commands.showLog }),
};

/** The command of the extension that a word of the page stands for, and what it is invoked on. */
export function commandCall(command: OverviewCommand, place: OverviewPlace): CommandCall {
  return CALLS[command](place);
}
