import type { Software } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type SoftwareApi = ReturnType<typeof createSoftwareApi>;

/** Software that is licensed with a server. */
export function createSoftwareApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly Software[]> => operations.list("/software", "software", {}, options),
    listForOperatingSystem: (operating_system_id_or_slug: number | string, options?: CallOptions): Promise<readonly Software[]> =>
      operations.list("/software/operating_system/{operating_system_id_or_slug}", "software", { path: { operating_system_id_or_slug } }, options),
    get: (software_id: number, options?: CallOptions): Promise<Software> =>
      operations.ask("GET", "/software/{software_id}", "software", { path: { software_id } }, options),
  };
}
