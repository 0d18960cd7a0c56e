import { l10n } from "vscode";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";
import { rangeProblem } from "../server/actions/firewallRules";
import { askOptional } from "../server/actions/questions";
import { working } from "../working";

/** Creates a VPC. */
export const createVpc: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const body = await runDialog(l10n.t("Create a VPC"), async (dialog) => ({
    name: await dialog.text({ prompt: l10n.t("A name to recognise it by."), problem: (text) => (text === "" ? l10n.t("A name is needed.") : undefined) }),
    ip_range: await askOptional(dialog, l10n.t("Private range in CIDR notation; empty for 10.240.0.0/16."), (text) => (text.includes("/") ? rangeProblem(text, l10n.t) : l10n.t("“{0}” is no address or range (like 192.0.2.0/24).", text))),
  }));
  if (!body) return;
  await working(l10n.t("Creating {0}", body.name), l10n.t("{0} was created.", body.name), () => cloud.creations.vpc(body));
  await cloud.vpcs.refresh();
};
