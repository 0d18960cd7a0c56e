import { l10n, window } from "vscode";
import { Views } from "../../ids";
import type { Command } from "../command";
import { resolveServer } from "../resolveServer";

/** Asks again for one server. */
export const refreshServer: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Which server do you want to refresh?"));
  if (picked) await window.withProgress({ location: { viewId: Views.servers } }, () => picked.cloud.servers.refreshOne(picked.resource.id));
};
