import { defaultTtl } from "../dns/provider";
import { checkRecord, withOwnFieldsOnly } from "../dns/recordRules";
import { paginate } from "../paging";
import { found, invalid } from "../problem";
import { route } from "../route";
import type { DomainState, Schemas } from "../state";
import { domainOf } from "./domains";

type DnsRecord = Schemas["DomainRecord"];

function recordOf(domain: DomainState, id: number): DnsRecord {
  return found(
    domain.records.find((record) => record.id === id),
    `Record ${id} of ${domain.name}`,
  );
}

function refuseSoa(type: DnsRecord["type"]): void {
  if (type === "SOA") throw invalid({ type: "The SOA record is managed by the provider." });
}

export const domainRecordRoutes = [
  route("GET /domains/{domain_name}/records", ({ path, query }, { world: { state }, url }) => {
    const domain = domainOf(state, path.domain_name);
    // The filter matches the stored relative name ("www", "@"), never the fully qualified one.
    const wanted = query.name?.toLowerCase();
    const records = domain.records.filter(
      (record) => (query.type === undefined || record.type === query.type) && (wanted === undefined || record.name.toLowerCase() === wanted),
    );
    const { meta, links, page } = paginate(records, query, url, (record) => record);
    return { status: 200, body: { meta, links, domain_records: page } };
  }),

  route("POST /domains/{domain_name}/records", ({ path, body }, { world: { state } }) => {
    const domain = domainOf(state, path.domain_name);
    const { type, name } = body;
    if (!type) throw invalid({ type: "The type field is required." });
    if (name === undefined || name === null) throw invalid({ name: "The name field is required." });
    refuseSoa(type);
    const record = withOwnFieldsOnly({
      id: state.nextRecordId,
      type,
      name,
      data: body.data ?? "",
      priority: body.priority ?? null,
      port: body.port ?? null,
      ttl: body.ttl ?? defaultTtl,
      weight: body.weight ?? null,
      flags: body.flags ?? null,
      tag: body.tag ?? null,
    });
    checkRecord(record, domain);
    state.nextRecordId++;
    domain.records.push(record);
    return { status: 200, body: { domain_record: record } };
  }),

  route("GET /domains/{domain_name}/records/{record_id}", ({ path }, { world: { state } }) => ({
    status: 200,
    body: { domain_record: recordOf(domainOf(state, path.domain_name), path.record_id) },
  })),

  // Behaves like a PATCH: a field that is left out or null keeps its value, an empty string clears a string.
  route("PUT /domains/{domain_name}/records/{record_id}", ({ path, body }, { world: { state } }) => {
    const domain = domainOf(state, path.domain_name);
    const before = recordOf(domain, path.record_id);
    refuseSoa(before.type);
    if (body.type && body.type !== before.type) throw invalid({ type: "The type of a record cannot be changed." });
    const after = withOwnFieldsOnly({
      id: before.id,
      type: before.type,
      name: body.name ?? before.name,
      data: body.data ?? before.data ?? null,
      priority: body.priority ?? before.priority ?? null,
      port: body.port ?? before.port ?? null,
      ttl: body.ttl ?? before.ttl,
      weight: body.weight ?? before.weight ?? null,
      flags: body.flags ?? before.flags ?? null,
      tag: body.tag ?? before.tag ?? null,
    });
    checkRecord(after, domain);
    domain.records[domain.records.indexOf(before)] = after;
    return { status: 200, body: { domain_record: after } };
  }),

  route("DELETE /domains/{domain_name}/records/{record_id}", ({ path }, { world: { state } }) => {
    const domain = domainOf(state, path.domain_name);
    const record = recordOf(domain, path.record_id);
    refuseSoa(record.type);
    domain.records.splice(domain.records.indexOf(record), 1);
    return { status: 204 };
  }),
];
