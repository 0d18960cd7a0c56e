import type { SelectedSizeOptions } from "../../../model/contract";
import { moneyText } from "../../../model/moneyText";
import { signedMoney } from "../../../model/signedMoney";
import { includedOptions } from "../../../model/sizePrice";
import type { ActionContext } from "./actionKind";
import { serverPrice } from "./serverPrice";

/** What a server costs when some of its options have become others: "It costs AU$12.00 a month then (+AU$2.00)." */
export async function changedPrice({ server, api, t }: ActionContext, changed: Partial<SelectedSizeOptions>): Promise<string> {
  const now = server.selected_size_options ?? includedOptions(server.size);
  const priceOf = await serverPrice(api, server);
  const [before, after] = [priceOf(server.size, now), priceOf(server.size, { ...now, ...changed })];
  return t("It costs {0} a month then ({1}).", moneyText(after), signedMoney(after - before));
}
