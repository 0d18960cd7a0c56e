import { createHash } from "node:crypto";
import { fingerprintOf } from "../sshKey";
import type { Schemas, State } from "../state";
import { Collection } from "../state";

/** Ids are spaced so that a number says what kind of thing it names. */
export const firstIds = { resource: 480_000, action: 9_200_000, record: 700_000 } as const;

/** An account without anything in it. */
export function emptyState(seed: string): State {
  return {
    seed,
    nextId: firstIds.resource + 5_000,
    nextActionId: firstIds.action,
    nextRecordId: firstIds.record,
    account: {
      email: "ops@saltbush.example",
      email_verified: true,
      two_factor_authentication_enabled: true,
      status: "active",
      tax_code: { name: "GST", type: "scalar", fixed_percent: 10 },
      configured_payment_methods: ["credit-card"],
    },
    keys: new Collection(),
    servers: new Collection(),
    backups: new Collection(),
    actions: new Collection(),
    domains: new Collection(),
    vpcs: new Collection(),
    loadBalancers: new Collection(),
    invoices: new Collection(),
    failoverIps: [],
    reverseNameservers: [],
  };
}

/** An Ed25519 public key that nobody has the private half of. */
export function seedKey(id: number, name: string, isDefault: boolean): Schemas["SshKey"] {
  const type = Buffer.from("ssh-ed25519");
  const point = createHash("sha256").update(`simulated key ${name}`).digest();
  const blob = Buffer.concat([length(type), type, length(point), point]);
  const public_key = `ssh-ed25519 ${blob.toString("base64")} ${name}`;
  const fingerprint = fingerprintOf(public_key);
  if (fingerprint === undefined) throw new Error("The seed's key is malformed.");
  return { id, fingerprint, public_key, name, default: isDefault };
}

function length(bytes: Buffer): Buffer {
  const result = Buffer.alloc(4);
  result.writeUInt32BE(bytes.length);
  return result;
}
