import { l10n } from "vscode";
import { moneyText } from "../../model/moneyText";
import { confirm } from "../confirm";
import type { Command } from "../command";
import { pickAccount } from "../pickAccount";
import { runWizard } from "../quickDialog";
import { working } from "../working";
import { askServerOrder, type ServerOrder } from "./serverOrder";

/** Orders a server: region, image, size and options with their price, licences, network, keys, user data, payment. Never twice. */
export const createServer: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  await runWizard(l10n.t("Create a Server"), (dialog) => askServerOrder(dialog, cloud), {
    key: cloud.account.id,
    send: async (order) => {
      const name = order.body.name ?? "";
      if (!(await confirm(l10n.t("Create {0}?", name), orderText(order), l10n.t("Create")))) return undefined;
      const created = await working(l10n.t("Creating {0}", name), l10n.t("{0} is being built.", name), () => cloud.creations.server(order.body));
      if (created) await cloud.servers.refresh();
      return created;
    },
  });
};

function orderText({ body, image, keys, monthly }: ServerOrder): string {
  return [
    l10n.t("{0} in {1}, {2}", body.size, body.region, image.full_name ?? image.name),
    keys > 0 ? l10n.t("{0} SSH keys are installed.", keys) : l10n.t("No SSH key is installed: a password is made up and e-mailed."),
    ...(typeof body.user_data === "string" ? [l10n.t("It is initialised with user data.")] : []),
    l10n.t("{0} a month, from now on.", moneyText(monthly)),
  ].join("\n");
}
