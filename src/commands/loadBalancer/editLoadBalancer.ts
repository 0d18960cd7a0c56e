import { l10n } from "vscode";
import type { LoadBalancer } from "../../model/contract";
import type { AccountCloud } from "../../cloud/cloud";
import type { Command } from "../command";
import type { Dialog } from "../dialog";
import { runWizard } from "../quickDialog";
import { serverNameProblem } from "../server/serverName";
import { working } from "../working";
import { pickLoadBalancer } from "./pickLoadBalancer";

/** Changes the name, the servers or the rules of a load balancer. */
export const editLoadBalancer: Command = async (services, target) => {
  const picked = await pickLoadBalancer(services, target, l10n.t("Which load balancer do you want to change?"));
  if (!picked) return;
  const { cloud, balancer } = picked;
  await runWizard(balancer.name, (dialog) => askChange(dialog, cloud, balancer), {
    key: `${cloud.account.id}/loadBalancers/${balancer.id}`,
    send: (change) =>
      working(l10n.t("Changing {0}", balancer.name), l10n.t("{0} was changed.", balancer.name), async () => {
        await change();
        await cloud.loadBalancers.refreshOne(balancer.id);
        return true;
      }),
  });
};

/** @returns what makes the change */
async function askChange(dialog: Dialog, { api, servers }: AccountCloud, { id, name, server_ids, forwarding_rules, health_check }: LoadBalancer): Promise<() => Promise<unknown>> {
  dialog.expect(2);
  const what = await dialog.pick(l10n.t("What do you want to change?"), [
    { label: l10n.t("Its servers…"), value: "servers" as const },
    { label: l10n.t("What it forwards…"), value: "rules" as const },
    { label: l10n.t("Its name…"), value: "name" as const },
  ]);
  if (what === "name") {
    const renamed = await dialog.text({ prompt: l10n.t("The new host name."), value: name, problem: (text) => serverNameProblem(text, l10n.t), field: "name" });
    return () => api.loadBalancers.update(id, { name: renamed, forwarding_rules, health_check, server_ids });
  }
  if (what === "servers") {
    const wanted = await dialog.pickMany(l10n.t("Which servers?"), (await servers.load()).map((server) => ({ label: server.name, description: server.region.name, value: server.id, isCurrent: server_ids.includes(server.id) })), { field: "server_ids" });
    const [added, removed] = [wanted.filter((one) => !server_ids.includes(one)), server_ids.filter((one) => !wanted.includes(one))];
    // First those that come: it is never without servers on the way.
    return async () => {
      if (added.length > 0) await api.loadBalancers.addServers(id, { server_ids: added });
      if (removed.length > 0) await api.loadBalancers.removeServers(id, { server_ids: removed });
    };
  }
  const now = forwarding_rules.map(({ entry_protocol }) => entry_protocol);
  const wanted = await dialog.pickMany(l10n.t("What does it forward?"), (["http", "https"] as const).map((value) => ({ label: value, value, isCurrent: now.includes(value) })), { field: "forwarding_rules", atLeastOne: l10n.t("It has to forward something: choose one at least.") });
  const [added, removed] = [wanted.filter((one) => !now.includes(one)), now.filter((one) => !wanted.includes(one))];
  return async () => {
    if (added.length > 0) await api.loadBalancers.addForwardingRules(id, { forwarding_rules: added.map((entry_protocol) => ({ entry_protocol })) });
    if (removed.length > 0) await api.loadBalancers.removeForwardingRules(id, { forwarding_rules: removed.map((entry_protocol) => ({ entry_protocol })) });
  };
}
