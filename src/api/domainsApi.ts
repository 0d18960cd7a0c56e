import type { Domain, DomainRecord, DomainRecordRequest, DomainRecordType, DomainRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type DomainsApi = ReturnType<typeof createDomainsApi>;

/** Domains and the records of their zones. The filters of `listRecords` mean the stored relative name (`www`, `@`). */
export function createDomainsApi(operations: Operations) {
  return {
    list: (options?: CallOptions): Promise<readonly Domain[]> => operations.list("/domains", "domains", {}, options),
    get: (domain_name: string, options?: CallOptions): Promise<Domain> =>
      operations.ask("GET", "/domains/{domain_name}", "domain", { path: { domain_name } }, options),
    create: (body: DomainRequest, options?: CallOptions): Promise<Domain> => operations.ask("POST", "/domains", "domain", { body }, options),
    delete: (domain_name: string, options?: CallOptions): Promise<void> => operations.tell("DELETE", "/domains/{domain_name}", { path: { domain_name } }, options),
    listNameservers: (options?: CallOptions): Promise<readonly string[]> => operations.ask("GET", "/domains/nameservers", "local_nameservers", {}, options),
    refreshNameserverCache: (options?: CallOptions): Promise<void> => operations.tell("POST", "/domains/refresh_nameserver_cache", {}, options),
    listRecords: (domain_name: string, query: { readonly type?: DomainRecordType; readonly name?: string } = {}, options?: CallOptions): Promise<readonly DomainRecord[]> =>
      operations.list("/domains/{domain_name}/records", "domain_records", { path: { domain_name }, query }, options),
    getRecord: (domain_name: string, record_id: number, options?: CallOptions): Promise<DomainRecord> =>
      operations.ask("GET", "/domains/{domain_name}/records/{record_id}", "domain_record", { path: { domain_name, record_id } }, options),
    createRecord: (domain_name: string, body: DomainRecordRequest, options?: CallOptions): Promise<DomainRecord> =>
      operations.ask("POST", "/domains/{domain_name}/records", "domain_record", { path: { domain_name }, body }, options),
    updateRecord: (domain_name: string, record_id: number, body: DomainRecordRequest, options?: CallOptions): Promise<DomainRecord> =>
      operations.ask("PUT", "/domains/{domain_name}/records/{record_id}", "domain_record", { path: { domain_name, record_id }, body }, options),
    deleteRecord: (domain_name: string, record_id: number, options?: CallOptions): Promise<void> =>
      operations.tell("DELETE", "/domains/{domain_name}/records/{record_id}", { path: { domain_name, record_id } }, options),
  };
}
