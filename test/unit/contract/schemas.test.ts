import assert from "node:assert/strict";
import { documentedSchemas } from "./documentedSchemas";
import { isObject, objectAt, operationNamed, parametersOf } from "./reading";

const schemas = objectAt("components", "schemas");

/** schema.property, its bounds as documented */
const bounds: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["AddDisk.size_gigabytes", { type: "integer", minimum: 1, maximum: 2147483647 }],
  ["AddDisk.description", { type: ["string", "null"], minLength: 0, maxLength: 255 }],
  ["AdvancedFirewallRule.source_addresses", { type: "array", minItems: 1 }],
  ["AdvancedFirewallRule.description", { maxLength: 250 }],
  ["ChangeBackupSchedule.backup_hour_of_day", { type: ["integer", "null"], minimum: 0, maximum: 23 }],
  ["ChangeBackupSchedule.backup_day_of_week", { minimum: 0, maximum: 6 }],
  ["ChangeBackupSchedule.backup_day_of_month", { minimum: 1, maximum: 28 }],
  ["ChangeSizeOptionsRequest.daily_backups", { minimum: 0, maximum: 14 }],
  ["ChangeSizeOptionsRequest.weekly_backups", { minimum: 0, maximum: 13 }],
  ["ChangeSizeOptionsRequest.monthly_backups", { minimum: 0, maximum: 12 }],
  ["SizeOptionsRequest.ipv4_addresses", { minimum: 0, maximum: 2147483647 }],
  ["SizeOptionsRequest.transfer", { type: ["number", "null"], format: "double" }],
  ["CreateServerRequest.user_data", { type: ["string", "null"], maxLength: 65536 }],
  ["CreateServerRequest.image", { type: ["integer", "string"] }],
  ["CreateServerRequest.ssh_keys", { type: ["array", "null"], items: { type: ["integer", "string"] } }],
  ["CreateServerRequest.payment_frequency", { enum: ["hourly", "single", "quarterly", "half-yearly", "yearly", null] }],
  ["CreateVpcRequest.name", { type: "string", minLength: 0, maxLength: 250 }],
  ["PatchVpcRequest.name", { type: ["string", "null"], minLength: 1, maxLength: 250 }],
  ["RouteEntryRequest.description", { type: ["string", "null"], maxLength: 250 }],
  ["DomainRecordRequest.priority", { type: ["integer", "null"], minimum: 0, maximum: 65535 }],
  ["DomainRecordRequest.port", { minimum: 0, maximum: 65535 }],
  ["DomainRecordRequest.weight", { minimum: 0, maximum: 65535 }],
  ["DomainRecordRequest.flags", { minimum: 0, maximum: 255 }],
  ["DomainRecordRequest.tag", { minLength: 1, maxLength: 15, pattern: "^[a-z0-9]+$" }],
  ["DomainRecordRequest.type", { anyOf: [{ $ref: "#/components/schemas/DomainRecordType" }, { type: "null" }] }],
  ["HealthCheck.path", { pattern: "^/[A-Za-z0-9/.?=&+%_-]*$" }],
  ["ImageRequest.name", { minLength: 0, maxLength: 250 }],
  ["TakeBackup.label", { type: ["string", "null"], maxLength: 250 }],
  ["UploadImageRequest.url", { type: "string", format: "uri", minLength: 1 }],
  ["Server.id", { type: "integer", format: "int64" }],
  ["Server.created_at", { type: "string", format: "date-time" }],
  ["DomainRecord.ttl", { type: "integer", format: "int32" }],
];

const enumerations: Readonly<Record<string, readonly string[]>> = {
  ActionStatus: ["in-progress", "completed", "errored"],
  DomainRecordType: ["A", "AAAA", "CAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"],
  DataInterval: ["five-minute", "half-hour", "four-hour", "day", "week", "month"],
  ServerStatus: ["new", "active", "archive", "off"],
  ImageStatus: ["NEW", "available", "pending", "deleted"],
  BackupReplacementStrategy: ["none", "specified", "oldest", "newest"],
};

const requiredProperties: Readonly<Record<string, readonly string[]>> = {
  DomainRecord: ["id", "type", "name", "ttl"],
  Domain: ["name", "current_nameservers", "zone_file"],
  CreateServerRequest: ["size", "image", "region"],
  Console: ["iframe", "browser", "width", "height", "expiry"],
  ValidationProblemDetails: ["title", "errors"],
};

describe("The contract's schemas", () => {
  it("are all those of the specification", () => {
    assert.deepEqual(documentedSchemas.filter((name) => !(name in schemas)), []);
  });

  for (const [name, expected] of bounds) {
    it(`hold ${name} to its bounds`, () => {
      const [schema = "", property = ""] = name.split(".");
      const actual = objectAt("components", "schemas", schema, "properties")[property];
      assert.ok(isObject(actual));
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, actual[key]])), expected);
    });
  }

  for (const [name, values] of Object.entries(enumerations)) {
    it(`know every value of ${name}`, () => {
      assert.deepEqual(objectAt("components", "schemas", name)["enum"], values);
    });
  }

  for (const [name, properties] of Object.entries(requiredProperties)) {
    it(`require the properties of ${name} that are never missing`, () => {
      assert.deepEqual(objectAt("components", "schemas", name)["required"], properties);
    });
  }

  it("require no property that they do not have", () => {
    const wrong = Object.entries(schemas).flatMap(([name, schema]) => {
      const { required, properties } = isObject(schema) ? schema : {};
      if (!Array.isArray(required)) return [];
      const known = isObject(properties) ? Object.keys(properties) : [];
      return required.filter((property) => !known.includes(String(property))).map((property) => `${name}.${String(property)}`);
    });
    assert.deepEqual(wrong, []);
  });
});

describe("The contract's parameters", () => {
  it("page every list alike", () => {
    const page = objectAt("components", "parameters", "Page", "schema");
    const perPage = objectAt("components", "parameters", "PerPage", "schema");
    assert.deepEqual(page, { type: "integer", format: "int32", minimum: 1, maximum: 2147483647, default: 1 });
    assert.deepEqual(perPage, { type: "integer", format: "int32", minimum: 1, maximum: 200, default: 20 });
  });

  const samples: readonly (readonly [string, string, unknown])[] = [
    ["GET /servers/{server_id}", "server_id", { type: "integer", format: "int64" }],
    ["GET /account/keys/{key_id}", "key_id", { type: ["integer", "string"] }],
    ["GET /images/{image_id_or_slug}", "image_id_or_slug", { type: ["integer", "string"] }],
    ["PUT /images/{image_id}", "image_id", { type: "integer", format: "int64" }],
    ["GET /domains/{domain_name}", "domain_name", { type: "string" }],
    ["DELETE /servers/{server_id}", "reason", { type: "string", minLength: 0, maxLength: 250 }],
    ["GET /images", "type", { $ref: "#/components/schemas/ImageQueryType" }],
    ["GET /images", "private", { type: "boolean" }],
    ["GET /samplesets/{server_id}", "data_interval", { $ref: "#/components/schemas/DataInterval" }],
    ["GET /samplesets/{server_id}", "start", { type: "string", format: "date-time" }],
    ["GET /sizes", "image", { type: ["integer", "string"] }],
    ["GET /domains/{domain_name}/records", "type", { $ref: "#/components/schemas/DomainRecordType" }],
    ["GET /vpcs/{vpc_id}/members", "resource_type", { $ref: "#/components/schemas/ResourceType" }],
  ];
  for (const [operation, name, schema] of samples) {
    it(`give ${name} of ${operation} its type`, () => {
      assert.deepEqual(parametersOf(operationNamed(operation)).find((parameter) => parameter["name"] === name)?.["schema"], schema);
    });
  }
});
