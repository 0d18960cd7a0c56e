import type { MammothApi } from "../../../api/mammothApi";
import type { SelectedSizeOptions, Server, Size } from "../../../model/contract";
import { imageSurcharge } from "../../../model/imageSurcharge";
import { monthlyPrice } from "../../../model/sizePrice";

/** AU$ a month of a server with a size and options. */
export type PriceOf = (size: Size, options: SelectedSizeOptions) => number;

/** How a server's price follows from its size and options: its operating system and its licences are in it, the discount of how it is paid is not. */
export async function serverPrice(api: Pick<MammothApi, "servers">, { id, image }: Pick<Server, "id" | "image">): Promise<PriceOf> {
  const licences = (await api.servers.listSoftware(id)).reduce((sum, { software, licence_count }) => sum + software.cost_per_licence_per_month * licence_count, 0);
  return (size, options) => monthlyPrice(size, options) + imageSurcharge(image, { memory: options.memory, vcpus: size.vcpus }) + licences;
}
