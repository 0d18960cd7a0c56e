import { isDeepStrictEqual } from "node:util";

/** What the lists that are edited as documents are made of, in the contract. */
const lists: Readonly<Record<string, readonly [schema: string, property?: string]>> = {
  "firewall-rules": ["ChangeAdvancedFirewallRules", "firewall_rules"],
  "threshold-alerts": ["ChangeThresholdAlerts", "threshold_alerts"],
  "failover-addresses": ["FailoverIpsRequest", "failover_ips"],
  "vpc-routes": ["PatchVpcRequest", "route_entries"],
  "load-balancer": ["UpdateLoadBalancerRequest"],
  "ipv6-reverse-nameservers": ["ReverseNameserversRequest", "reverse_nameservers"],
};

/** Of reverse names the API has an action for each; as a document they are one object by address. */
const reverseNames = {
  type: "object",
  description: "The name that a reverse lookup of each public address gives; null is the provider's default.",
  additionalProperties: { type: ["string", "null"], maxLength: 253 },
};

/** The JSON schemas of the lists that are edited as documents, taken from the contract, everything that they refer to put in. */
export function generateListSchemas(document: unknown): string {
  const schemas = read(read(document, "components"), "schemas");
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...own } = value as Record<string, unknown>;
    const target = typeof $ref === "string" ? resolve(read(schemas, $ref.split("/").at(-1) ?? "")) : {};
    const merged = { ...(target as object), ...Object.fromEntries(Object.entries(own).map(([key, each]) => [key, resolve(each)])) };
    return withEnumDescriptions(merged);
  };
  const found = Object.entries(lists).map(([name, [schema, property]]) => {
    const whole = resolve(read(schemas, schema)) as { readonly properties: Readonly<Record<string, Record<string, unknown>>> };
    const wanted: Record<string, unknown> | undefined = property === undefined ? { ...whole } : whole.properties[property];
    if (!wanted) throw new Error(`The contract has no ${schema}.${property ?? ""}.`);
    const closed: unknown = closeObjects({ ...wanted, ...(isDeepStrictEqual(wanted["type"], ["array", "null"]) ? { type: "array" } : {}) });
    return [name, closed];
  });
  return `${JSON.stringify({ ...Object.fromEntries(found), "reverse-names": reverseNames }, null, 2)}\n`;
}

/** In the words that editors know; formats are the API's own affair. */
function withEnumDescriptions({ "x-enumDescriptions": words, format: _, ...schema }: Record<string, unknown>): Record<string, unknown> {
  const { enum: values } = schema;
  if (!Array.isArray(values) || typeof words !== "object" || words === null) return schema;
  return { ...schema, enumDescriptions: values.map((value) => read(words, String(value)) ?? "") };
}

/** A word that is misspelt must not be taken for one that was left out. */
function closeObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeObjects);
  if (typeof value !== "object" || value === null) return value;
  const closed = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closeObjects(each)]));
  return "properties" in value && !("additionalProperties" in value) ? { ...closed, additionalProperties: false } : closed;
}

function read(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
