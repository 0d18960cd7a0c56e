import { createHash } from "node:crypto";

const types = ["ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com"];

/** The MD5 fingerprint of a public key in OpenSSH's "authorized_keys" form, as `ssh-keygen -E md5 -l` prints it, without
 * its prefix; undefined when the text is no such key. */
export function fingerprintOf(publicKey: string): string | undefined {
  const [type, encoded] = publicKey.trim().split(/\s+/);
  if (type === undefined || encoded === undefined || !types.includes(type) || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const key = Buffer.from(encoded, "base64");
  // The blob starts with the length and the name of its own type (RFC 4253 §6.6).
  if (key.length < 4 || key.readUInt32BE(0) !== type.length || key.subarray(4, 4 + type.length).toString("latin1") !== type) return undefined;
  if (key.length < 4 + type.length + 4 + 32) return undefined;
  return createHash("md5").update(key).digest("hex").replace(/..(?=.)/g, "$&:");
}
