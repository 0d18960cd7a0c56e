import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { l10n, window } from "vscode";
import type { AccountCloud } from "../../cloud/cloud";
import type { CreateServerRequest, Image, SelectedSizeOptions, Size } from "../../model/contract";
import { imageSurcharge } from "../../model/imageSurcharge";
import { includedOptions, monthlyPrice } from "../../model/sizePrice";
import { moneyText } from "../../model/moneyText";
import type { Dialog } from "../dialog";
import { imageOption } from "./actions/questions";
import { askSizeOptions } from "./actions/sizeOptions";
import { askLicences, licenceOffer, licencePrice } from "./licences";
import { serverNameProblem } from "./serverName";
import { isUserData, userDataProblem } from "./userData";

/** A server as it is wanted, and what it would cost. */
export interface ServerOrder {
  readonly body: CreateServerRequest;
  readonly image: Image;
  readonly keys: number;
  /** AU$ a month with options, licences and the discount of how it is paid */
  readonly monthly: number;
}

/** Questions before the options, and those that every server has after them: network and payment. */
const [askedBefore, askedAfter] = [4, 2];

/** Asks what a new server shall be. Sends nothing that changes anything. */
export async function askServerOrder(dialog: Dialog, { api, vpcs }: AccountCloud): Promise<ServerOrder> {
  const { t } = l10n;
  dialog.expect(askedBefore + 1 + askedAfter + 1);
  const name = await dialog.text({ prompt: t("Host name of the server."), placeholder: "web-03.example.com", problem: (text) => serverNameProblem(text, t), field: "name" });
  const region = await dialog.pick(t("In which region?"), api.regions.list().then((all) => all.filter(({ available }) => available).map((one) => ({ label: one.name, description: one.slug, value: one }))), { field: "region" });
  const image = await dialog.pick(t("Which operating system?"), api.images.list({ type: "distribution" }).then((all) => all.filter(({ regions }) => regions.length === 0 || regions.includes(region.slug)).map((one) => imageOption(one, t))), { field: "image" });
  const size = await dialog.pick(t("Which size?"), sizeOptions(api.sizes.list({ image: image.slug ?? String(image.id) }), region.slug, image), { field: "size" });
  const [known, offer] = await Promise.all([api.keys.list(), licenceOffer(api, image)]);
  let total = askedBefore + 1 + offer.questions + askedAfter + (known.length > 0 ? 1 : 0) + (takesUserData(image) ? 1 : 0);
  const expectMore = (more: number): void => dialog.expect((total += more));
  expectMore(0);
  const included = includedOptions(size);
  const priceOf = (wanted: SelectedSizeOptions): number => monthlyPrice(size, wanted) + imageSurcharge(image, { memory: wanted.memory, vcpus: size.vcpus });
  const options = await askSizeOptions(dialog, { size, base: included, priceOf, expectMore }, t);
  const licences = await askLicences(dialog, offer, priceOf(options), expectMore, t);
  const vpc_id = await dialog.pick(t("In which network?"), vpcs.load().then((all) => [{ label: t("Public network of the region"), value: null, isDefault: true }, ...all.map((vpc) => ({ label: vpc.name, description: vpc.ip_range, value: vpc.id }))]), { field: "vpc_id" });
  // A list, though it be empty: null would mean the account's default keys.
  const ssh_keys = known.length === 0 ? [] : await dialog.pickMany(t("Which SSH keys are installed?"), known.map((key) => ({ label: key.name ?? key.fingerprint, description: key.fingerprint, value: key.id, isDefault: key.default })), { field: "ssh_keys" });
  const user_data = takesUserData(image) ? await askUserData(dialog) : null;
  const price = priceOf(options) + licencePrice(licences);
  const { payment_frequency, discount } = await askPayment(dialog, api, price);
  return {
    body: {
      name, region: region.slug, image: image.slug ?? image.id, size: size.slug, vpc_id, user_data, payment_frequency,
      ssh_keys: [...ssh_keys],
      options: isDeepStrictEqual(options, included) ? null : options,
      licenses: licences.map(({ software, count }) => ({ software_id: software.id, count })),
    },
    image,
    keys: ssh_keys.length,
    monthly: price * (1 - discount / 100),
  };
}

/** Without the image the list would hold sizes that it cannot be installed on. */
async function sizeOptions(loading: Promise<readonly Size[]>, region: string, image: Image): Promise<{ readonly label: string; readonly description: string; readonly detail: string; readonly value: Size }[]> {
  const fitting = (await loading).filter((size) => size.available && size.regions.includes(region) && !(size.regions_out_of_stock ?? []).includes(region));
  return fitting
    .sort((one, other) => one.price_monthly - other.price_monthly)
    .map((one) => ({
      label: one.slug,
      description: l10n.t("{0} a month", moneyText(one.price_monthly + imageSurcharge(image, one))),
      detail: l10n.t("{0} MB · {1} vCPU · {2} GB disk · {3} TB transfer", one.memory, one.vcpus, one.disk, one.transfer),
      value: one,
    }));
}

type Frequency = NonNullable<CreateServerRequest["payment_frequency"]>;

async function askPayment(dialog: Dialog, api: AccountCloud["api"], monthly: number): Promise<{ readonly payment_frequency: Frequency | null; readonly discount: number }> {
  const { t } = l10n;
  const words: Readonly<Record<Frequency, string>> = { hourly: t("By the hour"), single: t("By the month"), quarterly: t("Every three months"), "half-yearly": t("Every six months"), yearly: t("Every year") };
  const { payment_frequency_discounts } = await api.sizes.getPaymentFrequencyDiscounts();
  const discountOf = (frequency: string): number => payment_frequency_discounts.find((one) => one.payment_frequency === frequency)?.discount_percentage ?? 0;
  const frequencies: readonly Frequency[] = ["hourly", "single", "quarterly", "half-yearly", "yearly"];
  const payment_frequency = await dialog.pick<Frequency | null>(t("How is it paid?"), [
    { label: t("As the account usually pays"), description: t("{0} a month", moneyText(monthly)), value: null, isDefault: true },
    ...frequencies.map((value) => {
      const discount = discountOf(value);
      return { label: words[value], description: t("{0} a month", moneyText(monthly * (1 - discount / 100))), ...(discount > 0 ? { detail: t("{0}% less", discount) } : {}), value };
    }),
  ], { field: "payment_frequency" });
  return { payment_frequency, discount: payment_frequency === null ? 0 : discountOf(payment_frequency) };
}

function takesUserData({ distribution_info }: Image): boolean {
  return distribution_info.features.includes("user-data");
}

/** User data from nowhere, the active editor or a file; what cannot work is said there and then. */
async function askUserData(dialog: Dialog): Promise<string | null> {
  const { t } = l10n;
  const problem = (text: string): string | undefined => userDataProblem(text, t);
  const document = window.activeTextEditor?.document;
  const edited = document && isUserData(document.getText()) ? { text: document.getText(), name: path.basename(document.fileName), problem: problem(document.getText()) } : undefined;
  for (;;) {
    const source = await dialog.pick<"none" | "editor" | "file">(edited?.problem ?? t("With which user data is it initialised?"), [
      { label: t("None"), value: "none", isDefault: true },
      ...(edited && edited.problem === undefined ? [{ label: t("From the active editor"), description: edited.name, value: "editor" as const }] : []),
      { label: t("From a file…"), value: "file" },
    ], { field: "user_data" });
    if (source === "none") return null;
    if (source === "editor" && edited) return edited.text;
    if (source === "file") return dialog.file({ title: t("With which user data is it initialised?"), problem });
  }
}
