import { l10n } from "vscode";
import { showJson } from "../../documents/readOnlyDocuments";
import type { Command } from "../command";
import { imageOption } from "../server/actions/questions";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";

/** Opens the licensed software that there is for an operating system, with its prices, as a read-only document. */
export const showSoftware: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const { api, account } = cloud;
  const software = await runDialog(l10n.t("Licensed Software"), async (dialog) => {
    dialog.expect(2);
    const image = await dialog.pick(l10n.t("For which operating system?"), api.images.list({ type: "distribution" }).then((all) => [{ label: l10n.t("All"), value: undefined }, ...all.map((one) => imageOption(one, l10n.t))]));
    const all = image === undefined ? await api.software.list() : await api.software.listForOperatingSystem(image.slug ?? image.id);
    const chosen = await dialog.pick(l10n.t("Which software?"), [{ label: l10n.t("All"), value: undefined }, ...all.map(({ id, name, cost_per_licence_per_month }) => ({ label: name, description: l10n.t("AU${0} a month", cost_per_licence_per_month.toFixed(2)), value: id }))]);
    return chosen === undefined ? all : api.software.get(chosen);
  });
  if (software !== undefined) await showJson(`${account.id}/${l10n.t("Software")}`, software);
};
