import assert from "node:assert/strict";
import { sshArguments } from "../../../src/commands/server/sshTarget";
import { server } from "../tree/resources";

describe("Connecting by SSH", () => {
  const one = server();

  it("names user and address, behind which nothing is an option", () => {
    assert.deepEqual(sshArguments(one), ["-l", one.image.distribution_info.remote_access_user ?? "root", "--", "203.0.113.10"]);
  });

  it("takes nothing that ssh could mistake", () => {
    const evil = (remote_access_user: string) => ({ ...one, image: { ...one.image, distribution_info: { ...one.image.distribution_info, remote_access_user } } });
    for (const user of ["-oProxyCommand=touch /tmp/x", "a b", "root;id", ""]) assert.equal(sshArguments(evil(user)), undefined, user);
    const network = one.networks.v4[0];
    assert.ok(network);
    assert.equal(sshArguments({ ...one, networks: { ...one.networks, v4: [{ ...network, ip_address: "-oProxyCommand=x" }], v6: [] } }), undefined);
    assert.equal(sshArguments({ ...one, networks: { ...one.networks, v4: [], v6: [] } }), undefined);
  });
});
