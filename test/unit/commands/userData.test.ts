import assert from "node:assert/strict";
import { isUserData, userDataProblem } from "../../../src/commands/server/userData";
import { t } from "../tree/resources";

describe("User data", () => {
  it("is what cloud-init knows by its beginning", () => {
    for (const text of ["#cloud-config\npackages: [git]\n", "#!/bin/sh\necho\n", "#include\nhttps://x.example\n", "#include-once\n", "#cloud-boothook\n", "## template: jinja\n#cloud-config\n", "Content-Type: multipart/mixed\n"]) assert.ok(isUserData(text), text);
    for (const text of ["", "packages: [git]\n", "# cloud-config\n", " #!/bin/sh\n", "#cloud-configuration\n"]) assert.ok(!isUserData(text), text);
  });

  it("is taken as it is where nothing is known to be wrong", () => {
    assert.equal(userDataProblem("#cloud-config\npackages:\n  - git\n", t), undefined);
    assert.equal(userDataProblem("#!/bin/sh\nthis: [is no yaml\n", t), undefined);
    assert.equal(userDataProblem("#cloud-config-archive\n- type: text/cloud-config\n", t), undefined);
  });

  it("is refused with a sentence before anything is sent", () => {
    assert.match(userDataProblem("packages: [git]\n", t) ?? "", /starts with “#cloud-config”/);
    assert.match(userDataProblem(`#!/bin/sh\n${"x".repeat(65_536)}`, t) ?? "", /at most 65536 characters; this has 65546/);
    assert.match(userDataProblem("#cloud-config\npackages: [git\nruncmd: x\n", t) ?? "", /not YAML, in line [234]/);
    assert.match(userDataProblem("#cloud-config\n- git\n", t) ?? "", /is a mapping/);
    assert.match(userDataProblem("#cloud-config\n", t) ?? "", /says nothing/);
  });
});
