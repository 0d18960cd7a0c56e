import { l10n } from "vscode";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";
import { serverNameProblem } from "../server/serverName";
import { working } from "../working";

/** Orders a load balancer, with its price. */
export const createLoadBalancer: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const order = await runDialog(l10n.t("Create a Load Balancer"), async (dialog) => {
    const name = await dialog.text({ prompt: l10n.t("Host name of the load balancer."), problem: (text) => serverNameProblem(text, l10n.t) });
    const option = await dialog.pick(l10n.t("Where?"), cloud.api.loadBalancers.listAvailability().then((all) => all.map((one) => ({ label: one.anycast ? l10n.t("Everywhere (anycast)") : (one.regions ?? []).join(", "), description: l10n.t("AU${0} a month", one.price_monthly.toFixed(2)), value: one }))));
    const servers = await dialog.pickMany(l10n.t("Which servers?"), (await cloud.servers.load()).filter(({ region }) => option.anycast || (option.regions ?? []).includes(region.slug)).map(({ id, name: label, region }) => ({ label, description: region.name, value: id })));
    const protocols = await dialog.pickMany(l10n.t("What does it forward?"), (["http", "https"] as const).map((value) => ({ label: value, value, isCurrent: true })));
    return { option, body: { name, server_ids: [...servers], forwarding_rules: protocols.map((entry_protocol) => ({ entry_protocol })), region: option.anycast ? null : (option.regions?.[0] ?? null) } };
  });
  if (!order) return;
  const { body, option } = order;
  if (!(await confirm(l10n.t("Create {0}?", body.name), l10n.t("AU${0} a month, from now on.", option.price_monthly.toFixed(2)), l10n.t("Create")))) return;
  await working(l10n.t("Creating {0}", body.name), l10n.t("{0} is being built.", body.name), () => cloud.creations.loadBalancer(body));
};
