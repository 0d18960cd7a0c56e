import assert from "node:assert/strict";
import { homedir } from "node:os";
import path from "node:path";
import { sshArguments, sshTarget, type SshPreferences } from "../../../src/connections/sshTarget";
import { rdpFile } from "../../../src/connections/rdpFile";
import { remoteAuthority } from "../../../src/commands/server/remoteAuthority";
import { server } from "../tree/resources";

const none: SshPreferences = { user: undefined, port: 22, identityFile: undefined, usesPrivateAddress: false };

describe("Connecting by SSH", () => {
  const one = server();
  const argumentsFor = (more: Partial<SshPreferences>, it = one): readonly string[] | undefined => {
    const target = sshTarget(it, { ...none, ...more });
    return target && sshArguments(target);
  };

  it("names user and address, behind which nothing is an option", () => {
    assert.deepEqual(argumentsFor({}), ["-l", one.image.distribution_info.remote_access_user ?? "root", "--", "203.0.113.10"]);
  });

  it("follows what a person wants: user, port, key, and the address inside the VPC", () => {
    assert.deepEqual(argumentsFor({ user: "deploy", port: 2222, identityFile: "~/.ssh/id", usesPrivateAddress: true }), ["-l", "deploy", "-p", "2222", "-i", path.join(homedir(), ".ssh/id"), "--", "10.20.0.5"]);
    const publicOnly = { ...one, networks: { ...one.networks, v4: one.networks.v4.filter(({ type }) => type === "public") } };
    assert.deepEqual(argumentsFor({ usesPrivateAddress: true }, publicOnly)?.at(-1), "203.0.113.10");
  });

  it("takes nothing that ssh could mistake", () => {
    const evil = (remote_access_user: string) => ({ ...one, image: { ...one.image, distribution_info: { ...one.image.distribution_info, remote_access_user } } });
    for (const user of ["-oProxyCommand=touch /tmp/x", "a b", "root;id", ""]) {
      assert.equal(argumentsFor({}, evil(user)), undefined, user);
      if (user !== "") assert.equal(argumentsFor({ user }), undefined, user);
    }
    const network = one.networks.v4[0];
    assert.ok(network);
    assert.equal(argumentsFor({}, { ...one, networks: { ...one.networks, v4: [{ ...network, ip_address: "-oProxyCommand=x" }], v6: [] } }), undefined);
    assert.equal(argumentsFor({}, { ...one, networks: { ...one.networks, v4: [], v6: [] } }), undefined);
  });

  it("tells Remote-SSH the port too", () => {
    const [scheme, hex] = remoteAuthority({ host: "203.0.113.10", user: "root", port: 2222 }).split("+");
    assert.equal(scheme, "ssh-remote");
    assert.deepEqual(JSON.parse(Buffer.from(hex ?? "", "hex").toString()), { hostName: "203.0.113.10", user: "root", port: 2222 });
  });

  it("writes what Remote Desktop opens, without a password", () => {
    assert.equal(rdpFile({ host: "203.0.113.10", user: "Administrator" }).split("\r\n")[0], "full address:s:203.0.113.10:3389");
    assert.match(rdpFile({ host: "2001:db8::1", user: "Administrator" }), /^full address:s:\[2001:db8::1\]:3389\r\nusername:s:Administrator\r\n/);
    assert.doesNotMatch(rdpFile({ host: "203.0.113.10", user: "Administrator" }), /password 51/);
  });
});
