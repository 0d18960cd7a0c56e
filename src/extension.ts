import path from "node:path";
import * as vscode from "vscode";
import { AccountService } from "./accounts/accountService";
import { Sandbox, type CloudStart, type RunningCloud } from "./accounts/sandbox";
import { createStateFile } from "./accounts/stateFile";
import { Cloud } from "./cloud/cloud";
import { SeenAddresses } from "./cloud/seenAddresses";
import { registerCommands } from "./commands/registerCommands";
import { RollingJournal } from "./commands/server/rollingJournal";
import { registerConnections } from "./connections/registerConnections";
import { registerDocuments } from "./documents/registerDocuments";
import { Commands, ContextKeys } from "./ids";
import { setContextKey } from "./platform/contextKeys";
import type { DisposableLike } from "./platform/disposable";
import { createLog } from "./platform/log";
import { createSettings } from "./platform/settings";
import { registerLinks } from "./commands/registerLinks";
import { registerTasks } from "./tasks/registerTasks";
import { registerTrees } from "./tree/registerTrees";
import { ServerViewState } from "./tree/serverViewState";
import { registerWebviews } from "./webviews/registerWebviews";

/** What is to be finished before the window ends. */
let sandbox: Sandbox | undefined;

/** Puts the parts together. Asks the network for nothing: that begins when a view is seen. */
export function activate(context: vscode.ExtensionContext): void {
  const channel = vscode.window.createOutputChannel("Mammoth Cloud", { log: true });
  const log = createLog(channel);
  const settings = createSettings();
  sandbox = new Sandbox({ start: startSimulatedCloud, file: createStateFile(path.join(context.globalStorageUri.fsPath, "sandbox.json")), log });
  const accounts = new AccountService({
    secrets: context.secrets,
    sandbox,
    endpoint: () => settings.endpoint,
    log,
    userAgent: userAgentOf(context.extension),
    words: {
      sandboxLabel: vscode.l10n.t("Sandbox"),
      notAnAddress: vscode.l10n.t("The setting mammoth.endpoint is not the address of an API. Correct it, and try again."),
      notEncrypted: vscode.l10n.t("The setting mammoth.endpoint is not encrypted (https): a token is not sent there. Correct it, and try again."),
      signedOut: vscode.l10n.t("You are not signed in to this account any more."),
    },
  });
  const cloud = new Cloud({ accounts, log, lockMemory: context.globalState });
  const serverView = new ServerViewState(context.workspaceState);
  const rolling = new RollingJournal(context.workspaceState);
  const seenAddresses = new SeenAddresses(context.globalState);
  const services = { serverView, rolling, seenAddresses, cloud, accounts, log, settings, extensionUri: context.extensionUri, extensionId: context.extension.id };
  const documents = registerDocuments({ ...services, memento: context.workspaceState, journalFolder: path.join(context.globalStorageUri.fsPath, "journal") });
  const interrupted = rolling.rests.length > 0;
  context.subscriptions.push(
    channel,
    sandbox,
    accounts,
    cloud,
    serverView,
    followAccounts(accounts),
    registerTrees(services),
    registerConnections(services),
    registerTasks(services),
    registerLinks(services),
    documents.subscription,
    registerWebviews(services),
    registerCommands({ ...services, zones: { lastApplied: (uri) => documents.zones.lastApplied(uri), bases: documents.zones.bases, served: documents.served } }),
  );
  if (interrupted) void vscode.commands.executeCommand(Commands.resumeRolling);
}

/** Writes what the sandbox has not written yet. */
export async function deactivate(): Promise<void> {
  await sandbox?.flush();
}

/** A bundle of its own, loaded when the sandbox is first needed. */
async function startSimulatedCloud(start: CloudStart): Promise<RunningCloud> {
  const { createSimulatedCloud } = await import(/* webpackChunkName: "sandbox" */ "../simulator/simulatedCloud");
  return createSimulatedCloud({ seed: "small", ...start });
}

/** Keeps the context keys that tell who is signed in. */
function followAccounts(accounts: AccountService): DisposableLike {
  const update = (): void => {
    const kinds = accounts.accounts.map(({ kind }) => kind);
    void setContextKey(ContextKeys.signedOut, kinds.length === 0);
    void setContextKey(ContextKeys.sandbox, kinds.includes("sandbox"));
    void setContextKey(ContextKeys.tokenAccount, kinds.includes("token"));
  };
  void accounts.whenLoaded().then(update);
  return accounts.onDidChangeAccounts(update);
}

function userAgentOf(extension: vscode.Extension<unknown>): string {
  const manifest: unknown = extension.packageJSON;
  const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "0";
  return `vscode-mammoth-cloud/${version} VSCode/${vscode.version}`;
}
