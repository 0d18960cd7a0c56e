import * as vscode from "vscode";
import { Settings } from "../ids";

const defaultEndpoint = "https://api.mammoth.com.au/v2";
const defaultPanel = "https://home.mammoth.com.au/";

/** The settings of this extension, as they are now. */
export interface SettingsReader {
  /** Address of the API, ending with its version and without a final slash. Never from a workspace. */
  readonly endpoint: string;
  /** HOST or HOST:PORT of the name server that is asked in place of those that domains are delegated to. Never from a workspace. */
  readonly nameserver: string | undefined;
  /** Address of the provider's web panel. Never from a workspace. */
  readonly panel: string;
  /** How people want to connect; undefined where the server's own answer counts. Never from a workspace: it chooses keys and hosts. */
  readonly ssh: { readonly user: string | undefined; readonly port: number; readonly identityFile: string | undefined; readonly usesPrivateAddress: boolean; readonly managesConfig: boolean };
}

export function createSettings(): SettingsReader {
  return {
    get endpoint() {
      return machineValue(Settings.endpoint)?.replace(/\/+$/, "") ?? defaultEndpoint;
    },
    get nameserver() {
      return machineValue(Settings.nameserver);
    },
    get panel() {
      return machineValue(Settings.panel) ?? defaultPanel;
    },
    get ssh() {
      const port: unknown = machineSetting(Settings.sshPort);
      return {
        user: machineValue(Settings.sshUser),
        port: typeof port === "number" && Number.isInteger(port) && port > 0 && port < 65_536 ? port : 22,
        identityFile: machineValue(Settings.sshIdentityFile),
        usesPrivateAddress: machineSetting(Settings.sshUsePrivateAddress) === true,
        managesConfig: machineSetting(Settings.sshManageConfig) === true,
      };
    },
  };
}

/** A workspace must not choose where tokens and questions go: only the machine's and the default value count. */
function machineSetting(setting: string): unknown {
  const [section = "", ...name] = setting.split(".");
  const inspected = vscode.workspace.getConfiguration(section).inspect<unknown>(name.join("."));
  return inspected?.globalValue ?? inspected?.defaultValue;
}

/** A text that is not empty. */
function machineValue(setting: string): string | undefined {
  const value = machineSetting(setting);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
