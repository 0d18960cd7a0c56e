import * as vscode from "vscode";
import { Settings } from "../ids";

const defaultEndpoint = "https://api.mammoth.com.au/v2";

/** The settings of this extension, as they are now. */
export interface SettingsReader {
  /** Address of the API, ending with its version and without a final slash. Never from a workspace. */
  readonly endpoint: string;
  /** HOST or HOST:PORT of the name server that is asked in place of those that domains are delegated to. Never from a workspace. */
  readonly nameserver: string | undefined;
}

export function createSettings(): SettingsReader {
  return {
    get endpoint() {
      return machineValue(Settings.endpoint)?.replace(/\/+$/, "") ?? defaultEndpoint;
    },
    get nameserver() {
      return machineValue(Settings.nameserver);
    },
  };
}

/** A workspace must not choose where tokens and questions go: only the machine's and the default value count. */
function machineValue(setting: string): string | undefined {
  const [section = "", name = ""] = setting.split(".");
  const inspected = vscode.workspace.getConfiguration(section).inspect<unknown>(name);
  const value = inspected?.globalValue ?? inspected?.defaultValue;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
