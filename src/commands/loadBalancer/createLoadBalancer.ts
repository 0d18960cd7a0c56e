import { l10n } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { CreateLoadBalancerRequest } from "../../model/contract";
import { moneyText } from "../../model/moneyText";
import { confirm } from "../confirm";
import type { Command } from "../command";
import type { Dialog } from "../dialog";
import { pickAccount } from "../pickAccount";
import { runWizard } from "../quickDialog";
import { serverNameProblem } from "../server/serverName";
import { working } from "../working";

interface BalancerOrder {
  readonly body: CreateLoadBalancerRequest & { readonly name: string };
  readonly monthly: number;
}

/** Orders a load balancer, with its price. */
export const createLoadBalancer: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  await runWizard(l10n.t("Create a Load Balancer"), (dialog) => askOrder(dialog, cloud), {
    key: cloud.account.id,
    send: async ({ body, monthly }) => {
      if (!(await confirm(l10n.t("Create {0}?", body.name), l10n.t("{0} a month, from now on.", moneyText(monthly)), l10n.t("Create")))) return undefined;
      const created = await working(l10n.t("Creating {0}", body.name), l10n.t("{0} is being built.", body.name), () => cloud.creations.loadBalancer(body));
      if (created) await cloud.loadBalancers.refresh();
      return created;
    },
  });
};

async function askOrder(dialog: Dialog, { api, servers, regions }: AccountCloud): Promise<BalancerOrder> {
  const { t } = l10n;
  dialog.expect(4);
  const name = await dialog.text({ prompt: t("Host name of the load balancer."), problem: (text) => serverNameProblem(text, t), field: "name" });
  const [options, known] = await Promise.all([api.loadBalancers.listAvailability(), regions.load()]);
  const places = options.flatMap(({ anycast, regions: slugs, price_monthly }) =>
    (anycast ? [null] : (slugs ?? [])).map((region) => ({
      label: region === null ? t("Everywhere (anycast)") : (known.find(({ slug }) => slug === region)?.name ?? region),
      description: t("{0} a month", moneyText(price_monthly)),
      value: { region, monthly: price_monthly },
    })),
  );
  const { region, monthly } = await dialog.pick(t("Where?"), places, { field: "region" });
  const fitting = (await servers.load()).filter((server) => region === null || server.region.slug === region);
  if (fitting.length === 0) dialog.expect(3);
  const server_ids = fitting.length === 0 ? [] : await dialog.pickMany(t("Which servers?"), fitting.map((server) => ({ label: server.name, description: server.region.name, value: server.id })), { field: "server_ids" });
  const protocols = await dialog.pickMany(t("What does it forward?"), (["http", "https"] as const).map((value) => ({ label: value, value, isDefault: true })), { field: "forwarding_rules", atLeastOne: t("It has to forward something: choose one at least.") });
  return { body: { name, server_ids: [...server_ids], forwarding_rules: protocols.map((entry_protocol) => ({ entry_protocol })), region }, monthly };
}
