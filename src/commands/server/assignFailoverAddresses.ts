import { l10n } from "vscode";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { runWizard } from "../quickDialog";
import { resolveServer } from "../resolveServer";
import { working } from "../working";

/** Chooses which failover addresses lead to a server. */
export const assignFailoverAddresses: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("To which server do you want to move failover addresses?"));
  if (!picked) return;
  const { cloud, resource: { id, name } } = picked;
  const { api, actions, servers } = cloud;
  const [now, available] = await Promise.all([api.failoverIps.list(id), api.failoverIps.listAvailable(id)]);
  const all = [...new Set([...now, ...available])];
  if (all.length === 0) throw new HumanError(l10n.t("There are no failover addresses for {0}.", name));
  await runWizard(
    l10n.t("Failover Addresses of {0}", name),
    (dialog) => dialog.pickMany(l10n.t("Which addresses lead to it?"), all.map((address) => ({ label: address, value: address, isCurrent: now.includes(address) })), { field: "failover_ips" }),
    {
      key: cloud.account.id,
      send: (chosen) =>
        working(l10n.t("Moving failover addresses to {0}", name), l10n.t("The failover addresses lead to {0}.", name), async () => {
          const action = await api.failoverIps.assign(id, { failover_ips: [...chosen] });
          if (action) await actions.whenSettled(action);
          await servers.refreshOne(id);
          return true;
        }),
    },
  );
};
