import * as vscode from "vscode";
import { Settings } from "../ids";

const defaultEndpoint = "https://api.mammoth.com.au/v2";

/** The settings of this extension, as they are now. */
export interface SettingsReader {
  /** Address of the API, ending with its version and without a final slash. Never from a workspace. */
  readonly endpoint: string;
}

export function createSettings(): SettingsReader {
  return {
    get endpoint() {
      const [section = "", name = ""] = Settings.endpoint.split(".");
      // A workspace must not choose where a token goes: only the machine's and the default value count.
      const inspected = vscode.workspace.getConfiguration(section).inspect<unknown>(name);
      const value = inspected?.globalValue ?? inspected?.defaultValue;
      return typeof value === "string" && value.trim() !== "" ? value.trim().replace(/\/+$/, "") : defaultEndpoint;
    },
  };
}
