import { isIPv4 } from "node:net";
import { l10n } from "vscode";
import type { PatchVpcRequest, Vpc } from "../../model/contract";
import type { Command } from "../command";
import type { Dialog } from "../dialog";
import { resolveVpc } from "../resolveVpc";
import { runDialog } from "../quickDialog";
import { rangeProblem } from "../server/actions/firewallRules";
import { askOptional } from "../server/actions/questions";
import { working } from "../working";

/** Renames a VPC, or changes its routes. */
export const editVpc: Command = async (services, target) => {
  const picked = await resolveVpc(services, target, l10n.t("Which VPC do you want to change?"));
  if (!picked) return;
  const { cloud, resource: vpc } = picked;
  const change = await runDialog(vpc.name, (dialog) => askChange(dialog, vpc));
  if (!change) return;
  await working(l10n.t("Changing {0}", vpc.name), l10n.t("{0} was changed.", vpc.name), async () => {
    // An empty list of routes has to replace: a patch leaves alone what it does not name.
    if (change.route_entries?.length === 0) await cloud.api.vpcs.update(vpc.id, { name: vpc.name, route_entries: [] });
    else await cloud.api.vpcs.patch(vpc.id, change);
    await cloud.vpcs.refreshOne(vpc.id);
  });
};

async function askChange(dialog: Dialog, vpc: Vpc): Promise<PatchVpcRequest> {
  const routes = vpc.route_entries;
  const what = await dialog.pick(l10n.t("What do you want to change?"), [
    { label: l10n.t("Rename…"), value: "name" as const },
    { label: l10n.t("Add a Route…"), value: "add" as const },
    ...(routes.length > 0 ? [{ label: l10n.t("Remove a Route…"), value: "remove" as const }] : []),
  ]);
  switch (what) {
    case "name":
      return { name: await dialog.text({ prompt: l10n.t("The new name."), value: vpc.name, problem: (text) => (text === "" ? l10n.t("A name is needed.") : undefined) }) };
    case "add": {
      const destination = await dialog.text({ prompt: l10n.t("Destination, a range in CIDR notation."), problem: (text) => rangeProblem(text, l10n.t) });
      const router = await dialog.text({ prompt: l10n.t("Private address of the server that is the router."), problem: (text) => (isIPv4(text) ? undefined : l10n.t("“{0}” is no IPv4 address (like 192.0.2.1).", text)) });
      return { route_entries: [...routes, { destination, router, description: await askOptional(dialog, l10n.t("A description; may be empty.")) }] };
    }
    case "remove": {
      const gone = await dialog.pick(l10n.t("Which route is removed?"), routes.map(({ destination, router, description }, value) => ({ label: `${destination} → ${router}`, description: description ?? "", value })));
      return { route_entries: routes.filter((_, index) => index !== gone) };
    }
  }
}
