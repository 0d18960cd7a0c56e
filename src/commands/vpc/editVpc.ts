import { l10n } from "vscode";
import type { PatchVpcRequest, Vpc } from "../../model/contract";
import type { Command } from "../command";
import type { Dialog } from "../dialog";
import { lengthProblem } from "../lengthProblem";
import { nameProblem } from "../nameProblem";
import { runWizard } from "../quickDialog";
import { resolveVpc } from "../resolveVpc";
import { ipv4Problem, isInRange, rangeProblem } from "../server/actions/addressRules";
import { askOptional } from "../server/actions/questions";
import { working } from "../working";

/** Renames a VPC, or changes its routes. */
export const editVpc: Command = async (services, target) => {
  const picked = await resolveVpc(services, target, l10n.t("Which VPC do you want to change?"));
  if (!picked) return;
  const { cloud, resource: vpc } = picked;
  await runWizard(vpc.name, (dialog) => askChange(dialog, vpc), {
    key: `${cloud.account.id}/vpcs/${vpc.id}`,
    send: (change) =>
      working(l10n.t("Changing {0}", vpc.name), l10n.t("{0} was changed.", vpc.name), async () => {
        // An empty list of routes has to replace: a patch leaves alone what it does not name.
        if (change.route_entries?.length === 0) await cloud.api.vpcs.update(vpc.id, { name: vpc.name, route_entries: [] });
        else await cloud.api.vpcs.patch(vpc.id, change);
        await cloud.vpcs.refreshOne(vpc.id);
        return true;
      }),
  });
};

async function askChange(dialog: Dialog, vpc: Vpc): Promise<PatchVpcRequest> {
  const { t } = l10n;
  const routes = vpc.route_entries;
  dialog.expect(2);
  const what = await dialog.pick(t("What do you want to change?"), [
    { label: t("Rename…"), value: "name" as const },
    { label: t("Add a Route…"), value: "add" as const },
    ...(routes.length > 0 ? [{ label: t("Remove a Route…"), value: "remove" as const }] : []),
  ]);
  switch (what) {
    case "name":
      return { name: await dialog.text({ prompt: t("The new name."), value: vpc.name, problem: (text) => nameProblem(text, t, 250), field: "name" }) };
    case "add": {
      dialog.expect(4);
      const place = `route_entries[${routes.length}]`;
      const destination = await dialog.text({ prompt: t("Destination, an address or a range in CIDR notation."), problem: (text) => rangeProblem(text, t), field: `${place}.destination` });
      const router = await dialog.text({
        prompt: t("Private address of the server that is the router, inside of {0}.", vpc.ip_range),
        problem: (text) => ipv4Problem(text, t) ?? (isInRange(text, vpc.ip_range) ? undefined : t("{0} is not inside of {1}, the range of the VPC.", text, vpc.ip_range)),
        field: `${place}.router`,
      });
      return { route_entries: [...routes, { destination, router, description: await askOptional(dialog, t("A description; may be empty."), (text) => lengthProblem(text, 250, t), "", `${place}.description`) }] };
    }
    case "remove": {
      const gone = await dialog.pick(t("Which route is removed?"), routes.map(({ destination, router, description }, value) => ({ label: `${destination} → ${router}`, description: description ?? "", value })));
      return { route_entries: routes.filter((_, index) => index !== gone) };
    }
  }
}
