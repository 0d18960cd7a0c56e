import { l10n } from "vscode";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { nameProblem } from "../nameProblem";
import { runWizard } from "../quickDialog";
import { vpcRangeProblem } from "../server/actions/addressRules";
import { askOptional } from "../server/actions/questions";
import { working } from "../working";

/** Creates a VPC. */
export const createVpc: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  await runWizard(
    l10n.t("Create a VPC"),
    async (dialog) => {
      dialog.expect(2);
      return {
        name: await dialog.text({ prompt: l10n.t("A name to recognise it by."), problem: (text) => nameProblem(text, l10n.t, 250), field: "name" }),
        ip_range: await askOptional(dialog, l10n.t("Private range in CIDR notation; empty for 10.240.0.0/16."), (text) => vpcRangeProblem(text, l10n.t), "", "ip_range"),
      };
    },
    {
      key: cloud.account.id,
      send: async (body) => {
        const created = await working(l10n.t("Creating {0}", body.name), l10n.t("{0} was created.", body.name), () => cloud.creations.vpc(body));
        if (created) await cloud.vpcs.refresh();
        return created;
      },
    },
  );
};
