import { Commands, type CommandId } from "../ids";
import { exploreSandbox } from "./account/exploreSandbox";
import { refreshAccount } from "./account/refreshAccount";
import { resetSandbox } from "./account/resetSandbox";
import { signIn } from "./account/signIn";
import { signOut } from "./account/signOut";
import { copyDomainName } from "./domain/copyDomainName";
import { openZoneDocument } from "./domain/openZoneDocument";
import { refreshDomains } from "./domain/refreshDomains";
import { showZoneOverview } from "./domain/showZoneOverview";
import { copyImageId } from "./image/copyImageId";
import { refreshImages } from "./image/refreshImages";
import { showLog } from "./log/showLog";
import { copyServerAddress } from "./server/copyServerAddress";
import { copyServerId } from "./server/copyServerId";
import { openConsole } from "./server/openConsole";
import { powerCycleServer } from "./server/powerCycleServer";
import { powerOffServer } from "./server/powerOffServer";
import { rebootServer } from "./server/rebootServer";
import { filterServers } from "./server/filterServers";
import { clearServerFilter } from "./server/clearServerFilter";
import { groupServers } from "./server/groupServers";
import { refreshServer } from "./server/refreshServer";
import { refreshServers } from "./server/refreshServers";
import { renameServer } from "./server/renameServer";
import { runAction } from "./server/runAction";
import { showChart } from "./server/showChart";
import { showServerOverview } from "./server/showServerOverview";
import { shutDownServer } from "./server/shutDownServer";
import { startServer } from "./server/startServer";
import { createServer } from "./server/createServer";
import { cancelServer } from "./server/cancelServer";
import { showServerDetails } from "./server/showServerDetails";
import { uploadBackup } from "./server/uploadBackup";
import { assignFailoverAddresses } from "./server/assignFailoverAddresses";
import { answerQuestion } from "./server/answerQuestion";
import { createVpc } from "./vpc/createVpc";
import { editVpc } from "./vpc/editVpc";
import { deleteVpc } from "./vpc/deleteVpc";
import { createDomain } from "./domain/createDomain";
import { deleteDomain } from "./domain/deleteDomain";
import { refreshNameservers } from "./domain/refreshNameservers";
import { editImage } from "./image/editImage";
import { downloadImage } from "./image/downloadImage";
import { createLoadBalancer } from "./loadBalancer/createLoadBalancer";
import { editLoadBalancer } from "./loadBalancer/editLoadBalancer";
import { showLoadBalancer } from "./loadBalancer/showLoadBalancer";
import { deleteLoadBalancer } from "./loadBalancer/deleteLoadBalancer";
import { copyActionAsCurl } from "./server/copyActionAsCurl";
import { refreshLoadBalancers } from "./loadBalancer/refreshLoadBalancers";
import { copyFingerprint } from "./key/copyFingerprint";
import { addKey } from "./key/addKey";
import { editKey } from "./key/editKey";
import { deleteKey } from "./key/deleteKey";
import { showBilling } from "./billing/showBilling";
import { showBillingDocument } from "./billing/showBillingDocument";
import { showSoftware } from "./billing/showSoftware";
import { setReverseNameservers } from "./account/setReverseNameservers";
import { openTerminal } from "./server/openTerminal";
import { searchRecords } from "./domain/searchRecords";
import { importZone } from "./domain/importZone";
import { pasteZone } from "./domain/pasteZone";
import { exportZone } from "./domain/exportZone";
import { checkServed } from "./domain/checkServed";
import { compareZones } from "./domain/compareZones";
import { undoZoneSave } from "./domain/undoZoneSave";
import { editServerList } from "./server/editServerList";
import { editVpcRoutes } from "./vpc/editVpcRoutes";
import { editLoadBalancerDocument } from "./loadBalancer/editLoadBalancerDocument";
import { editReverseNameservers } from "./account/editReverseNameservers";
import { showNeeds } from "./attention/showNeeds";
import { addServers } from "./loadBalancer/addServers";
import { moveServers } from "./vpc/moveServers";
import { connectRemote } from "./server/connectRemote";
import { openRemoteDesktop } from "./server/openRemoteDesktop";
import { manageSshConfig } from "./server/manageSshConfig";
import { forgetHostKey } from "./server/forgetHostKey";
import { refreshActivity } from "./activity/refreshActivity";
import { pinServer, unpinServer } from "./server/pinServer";
import { lockServer, unlockServer } from "./server/lockServer";
import { lockVpc, unlockVpc } from "./vpc/lockVpc";
import { lockDomain, unlockDomain } from "./domain/lockDomain";
import { lockLoadBalancer, unlockLoadBalancer } from "./loadBalancer/lockLoadBalancer";
import { copyPermalink } from "./server/copyPermalink";
import { copyServerLink } from "./server/copyServerLink";
import { openPanel } from "./account/openPanel";
import { resumeRolling } from "./server/resumeRolling";
import { showDomainDetails, showImageDetails, showKeyDetails, showUserData, showVpcDetails } from "./details/showDetails";
import { retryView } from "./view/retryView";
import { copyVpcId } from "./vpc/copyVpcId";
import { copyVpcRange } from "./vpc/copyVpcRange";
import { refreshVpcs } from "./vpc/refreshVpcs";
import type { Command } from "./command";

/** Every command, by its id. */
export const commandTable: Readonly<Record<CommandId, Command>> = {
  [Commands.exploreSandbox]: exploreSandbox,
  [Commands.signIn]: signIn,
  [Commands.signOut]: signOut,
  [Commands.resetSandbox]: resetSandbox,
  [Commands.refreshAccount]: refreshAccount,
  [Commands.refreshServers]: refreshServers,
  [Commands.filterServers]: filterServers,
  [Commands.clearServerFilter]: clearServerFilter,
  [Commands.groupServers]: groupServers,
  [Commands.refreshServer]: refreshServer,
  [Commands.openConsole]: openConsole,
  [Commands.showServerOverview]: showServerOverview,
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
  [Commands.showZoneOverview]: showZoneOverview,
  [Commands.copyDomainName]: copyDomainName,
  [Commands.refreshImages]: refreshImages,
  [Commands.copyImageId]: copyImageId,
  [Commands.createServer]: createServer,
  [Commands.cancelServer]: cancelServer,
  [Commands.showServerDetails]: showServerDetails,
  [Commands.uploadBackup]: uploadBackup,
  [Commands.assignFailoverAddresses]: assignFailoverAddresses,
  [Commands.answerQuestion]: answerQuestion,
  [Commands.createVpc]: createVpc,
  [Commands.editVpc]: editVpc,
  [Commands.deleteVpc]: deleteVpc,
  [Commands.createDomain]: createDomain,
  [Commands.deleteDomain]: deleteDomain,
  [Commands.refreshNameservers]: refreshNameservers,
  [Commands.editImage]: editImage,
  [Commands.downloadImage]: downloadImage,
  [Commands.createLoadBalancer]: createLoadBalancer,
  [Commands.editLoadBalancer]: editLoadBalancer,
  [Commands.showLoadBalancer]: showLoadBalancer,
  [Commands.deleteLoadBalancer]: deleteLoadBalancer,
  [Commands.addKey]: addKey,
  [Commands.editKey]: editKey,
  [Commands.deleteKey]: deleteKey,
  [Commands.showBilling]: showBilling,
  [Commands.showBillingDocument]: showBillingDocument,
  [Commands.showSoftware]: showSoftware,
  [Commands.setReverseNameservers]: setReverseNameservers,
  [Commands.openTerminal]: openTerminal,
  [Commands.searchRecords]: searchRecords,
  [Commands.importZone]: importZone,
  [Commands.pasteZone]: pasteZone,
  [Commands.exportZone]: exportZone,
  [Commands.checkServed]: checkServed,
  [Commands.compareZones]: compareZones,
  [Commands.undoZoneSave]: undoZoneSave,
  [Commands.editServerList]: editServerList,
  [Commands.editVpcRoutes]: editVpcRoutes,
  [Commands.editLoadBalancerDocument]: editLoadBalancerDocument,
  [Commands.editReverseNameservers]: editReverseNameservers,
  [Commands.copyActionAsCurl]: copyActionAsCurl,
  [Commands.refreshLoadBalancers]: refreshLoadBalancers,
  [Commands.copyKeyFingerprint]: copyFingerprint,
  [Commands.showNeeds]: showNeeds,
  [Commands.addServersToLoadBalancer]: addServers,
  [Commands.moveServersToVpc]: moveServers,
  [Commands.connectRemote]: connectRemote,
  [Commands.openRemoteDesktop]: openRemoteDesktop,
  [Commands.manageSshConfig]: manageSshConfig,
  [Commands.forgetHostKey]: forgetHostKey,
  [Commands.refreshActivity]: refreshActivity,
  [Commands.pinServer]: pinServer,
  [Commands.unpinServer]: unpinServer,
  [Commands.lockServer]: lockServer,
  [Commands.unlockServer]: unlockServer,
  [Commands.lockVpc]: lockVpc,
  [Commands.unlockVpc]: unlockVpc,
  [Commands.lockDomain]: lockDomain,
  [Commands.unlockDomain]: unlockDomain,
  [Commands.lockLoadBalancer]: lockLoadBalancer,
  [Commands.unlockLoadBalancer]: unlockLoadBalancer,
  [Commands.copyPermalink]: copyPermalink,
  [Commands.copyServerLink]: copyServerLink,
  [Commands.openPanel]: openPanel,
  [Commands.resumeRolling]: resumeRolling,
  [Commands.showVpcDetails]: showVpcDetails,
  [Commands.showDomainDetails]: showDomainDetails,
  [Commands.showImageDetails]: showImageDetails,
  [Commands.showKeyDetails]: showKeyDetails,
  [Commands.showUserData]: showUserData,
  [Commands.retryView]: retryView,
  [Commands.showLog]: showLog,
};
