import { l10n, window } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { CreateServerRequest, Image, Size } from "../../model/contract";
import { confirm } from "../confirm";
import type { Command } from "../command";
import type { Dialog } from "../dialog";
import { pickAccount } from "../pickAccount";
import { runDialog } from "../quickDialog";
import { working } from "../working";
import { imageOption } from "./actions/questions";
import { serverNameProblem } from "./serverName";

interface Order {
  readonly body: CreateServerRequest;
  readonly size: Size;
  readonly image: Image;
  readonly keys: number;
}

/** Orders a server: region, image, size with its price, network, keys, user data from the active editor. Never twice. */
export const createServer: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const order = await runDialog(l10n.t("Create a Server"), (dialog) => askOrder(dialog, cloud));
  if (!order) return;
  const { body, size, image, keys } = order;
  const name = body.name ?? "";
  const detail = [
    l10n.t("{0} in {1}, {2}", size.slug, body.region, image.full_name ?? image.name),
    keys > 0 ? l10n.t("{0} SSH keys are installed.", keys) : l10n.t("No SSH key is installed: a password is made up and e-mailed."),
    l10n.t("AU${0} a month (AU${1} an hour), from now on.", size.price_monthly.toFixed(2), size.price_hourly.toFixed(4)),
  ].join("\n");
  if (!(await confirm(l10n.t("Create {0}?", name), detail, l10n.t("Create")))) return;
  const created = await working(l10n.t("Creating {0}", name), l10n.t("{0} is being built.", name), () => cloud.creations.server(body));
  if (created) await cloud.servers.refresh();
};

async function askOrder(dialog: Dialog, { api, vpcs }: AccountCloud): Promise<Order> {
  const problem = (text: string): string | undefined => serverNameProblem(text, l10n.t);
  const name = await dialog.text({ prompt: l10n.t("Host name of the server."), placeholder: "web-03.example.com", problem });
  const region = await dialog.pick(l10n.t("In which region?"), api.regions.list().then((all) => all.filter(({ available }) => available).map((one) => ({ label: one.name, description: one.slug, value: one }))));
  const image = await dialog.pick(l10n.t("Which operating system?"), api.images.list({ type: "distribution" }).then((all) => all.filter(({ regions }) => regions.length === 0 || regions.includes(region.slug)).map((one) => imageOption(one, l10n.t))));
  // Without the image the list would hold sizes that it cannot be installed on.
  const sizes = api.sizes.list({ image: image.slug ?? String(image.id) }).then((all) => all.filter((size) => size.available && size.regions.includes(region.slug) && !(size.regions_out_of_stock ?? []).includes(region.slug)));
  const size = await dialog.pick(l10n.t("Which size?"), sizes.then((all) => [...all].sort((one, other) => one.price_monthly - other.price_monthly).map((one) => ({
    label: one.slug,
    description: l10n.t("AU${0} a month", one.price_monthly.toFixed(2)),
    detail: l10n.t("{0} MB · {1} vCPU · {2} GB disk · {3} TB transfer", one.memory, one.vcpus, one.disk, one.transfer),
    value: one,
  }))));
  const vpc_id = await dialog.pick(l10n.t("In which network?"), vpcs.load().then((all) => [{ label: l10n.t("Public network of the region"), value: null, isCurrent: true }, ...all.map((vpc) => ({ label: vpc.name, description: vpc.ip_range, value: vpc.id }))]));
  const known = await api.keys.list();
  // A list, though it be empty: null would mean the account's default keys.
  const ssh_keys = known.length === 0 ? [] : await dialog.pickMany(l10n.t("Which SSH keys are installed?"), known.map((key) => ({ label: key.name ?? key.fingerprint, description: key.fingerprint, value: key.id, isCurrent: key.default })));
  const user_data = await askUserData(dialog, image);
  return { body: { name, region: region.slug, image: image.slug ?? image.id, size: size.slug, vpc_id, ssh_keys: [...ssh_keys], user_data }, size, image, keys: ssh_keys.length };
}

/** User data from the active editor, for systems that can use it. */
async function askUserData(dialog: Dialog, image: Image): Promise<string | null> {
  const document = window.activeTextEditor?.document;
  if (!document || !image.distribution_info.features.includes("user-data") || !/^#(?:!|cloud-config|include|cloud-boothook)/.test(document.getText())) return null;
  const uses = await dialog.pick(l10n.t("Initialise it with {0} from the active editor?", document.fileName), [{ label: l10n.t("Yes"), value: true }, { label: l10n.t("No"), value: false, isCurrent: true }]);
  return uses ? document.getText() : null;
}
