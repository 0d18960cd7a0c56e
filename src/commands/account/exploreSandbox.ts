import { commands, window } from "vscode";
import { Views } from "../../ids";
import type { Command } from "../command";

/** Adds the built-in simulated account and shows its servers. Signing in to it again changes nothing. */
export const exploreSandbox: Command = async ({ accounts }) => {
  await commands.executeCommand(`${Views.servers}.focus`);
  await window.withProgress({ location: { viewId: Views.servers } }, () => accounts.exploreSandbox());
};
