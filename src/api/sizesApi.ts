import type { PaymentFrequencyDiscounts, ServiceLevel, Size } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type SizesApi = ReturnType<typeof createSizesApi>;

/** Sizes of servers, with what they cost. Ask with `image`: without it there are sizes that the image cannot be installed on. */
export function createSizesApi(operations: Operations) {
  return {
    list: (query: { readonly server_id?: number; readonly image?: string } = {}, options?: CallOptions): Promise<readonly Size[]> =>
      operations.list("/sizes", "sizes", { query }, options),
    getPaymentFrequencyDiscounts: (options?: CallOptions): Promise<PaymentFrequencyDiscounts> =>
      operations.ask("GET", "/sizes/discounts", "payment_frequency_discounts", {}, options),
    listServiceLevels: (options?: CallOptions): Promise<readonly ServiceLevel[]> => operations.ask("GET", "/sizes/service-levels", "service_levels", {}, options),
  };
}
