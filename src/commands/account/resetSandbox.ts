import { l10n, window } from "vscode";
import { Views } from "../../ids";
import type { Command } from "../command";
import { confirm } from "../confirm";

/** Puts the sandbox back to how it was in the beginning, after a question. */
export const resetSandbox: Command = async ({ accounts }) => {
  const agreed = await confirm(
    l10n.t("Reset the sandbox?"),
    l10n.t("Its servers, networks and zones go back to how they were in the beginning. Your other accounts are not touched."),
    l10n.t("Reset"),
  );
  if (agreed) await window.withProgress({ location: { viewId: Views.servers } }, () => accounts.resetSandbox());
};
