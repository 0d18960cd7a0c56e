import { commands, Disposable } from "vscode";
import { Commands, type CommandId } from "../ids";
import { exploreSandbox } from "./account/exploreSandbox";
import { refreshAccount } from "./account/refreshAccount";
import { resetSandbox } from "./account/resetSandbox";
import { signIn } from "./account/signIn";
import { signOut } from "./account/signOut";
import { copyDomainName } from "./domain/copyDomainName";
import { openZoneDocument } from "./domain/openZoneDocument";
import { refreshDomains } from "./domain/refreshDomains";
import { showZoneFile } from "./domain/showZoneFile";
import { copyImageId } from "./image/copyImageId";
import { refreshImages } from "./image/refreshImages";
import { showLog } from "./log/showLog";
import { copyServerAddress } from "./server/copyServerAddress";
import { copyServerId } from "./server/copyServerId";
import { openConsole } from "./server/openConsole";
import { powerCycleServer } from "./server/powerCycleServer";
import { powerOffServer } from "./server/powerOffServer";
import { rebootServer } from "./server/rebootServer";
import { refreshServer } from "./server/refreshServer";
import { refreshServers } from "./server/refreshServers";
import { renameServer } from "./server/renameServer";
import { runAction } from "./server/runAction";
import { showChart } from "./server/showChart";
import { shutDownServer } from "./server/shutDownServer";
import { startServer } from "./server/startServer";
import { retryView } from "./view/retryView";
import { copyVpcId } from "./vpc/copyVpcId";
import { copyVpcRange } from "./vpc/copyVpcRange";
import { refreshVpcs } from "./vpc/refreshVpcs";
import type { Command, CommandServices } from "./command";
import { runCommand } from "./runCommand";

/** Every command, by its id. */
const table: Readonly<Record<CommandId, Command>> = {
  [Commands.exploreSandbox]: exploreSandbox,
  [Commands.signIn]: signIn,
  [Commands.signOut]: signOut,
  [Commands.resetSandbox]: resetSandbox,
  [Commands.refreshAccount]: refreshAccount,
  [Commands.refreshServers]: refreshServers,
  [Commands.refreshServer]: refreshServer,
  [Commands.openConsole]: openConsole,
  [Commands.showChart]: showChart,
  [Commands.startServer]: startServer,
  [Commands.shutDownServer]: shutDownServer,
  [Commands.rebootServer]: rebootServer,
  [Commands.powerOffServer]: powerOffServer,
  [Commands.powerCycleServer]: powerCycleServer,
  [Commands.renameServer]: renameServer,
  [Commands.runServerAction]: runAction,
  [Commands.copyServerAddress]: copyServerAddress,
  [Commands.copyServerId]: copyServerId,
  [Commands.refreshVpcs]: refreshVpcs,
  [Commands.copyVpcId]: copyVpcId,
  [Commands.copyVpcRange]: copyVpcRange,
  [Commands.refreshDomains]: refreshDomains,
  [Commands.openZoneDocument]: openZoneDocument,
  [Commands.showZoneFile]: showZoneFile,
  [Commands.copyDomainName]: copyDomainName,
  [Commands.refreshImages]: refreshImages,
  [Commands.copyImageId]: copyImageId,
  [Commands.retryView]: retryView,
  [Commands.showLog]: showLog,
};

/** Makes the commands of the manifest do what they say. */
export function registerCommands(services: CommandServices): Disposable {
  return Disposable.from(...Object.entries(table).map(([id, command]) => commands.registerCommand(id, (target?: unknown) => runCommand(command, services, target))));
}
