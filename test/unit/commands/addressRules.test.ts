import assert from "node:assert/strict";
import { isInRange, rangeProblem, vpcRangeProblem } from "../../../src/commands/server/actions/addressRules";
import { lengthProblem } from "../../../src/commands/lengthProblem";
import { nameProblem } from "../../../src/commands/nameProblem";
import { t } from "../tree/resources";

describe("What is typed", () => {
  for (const text of ["0.0.0.0/0", "192.0.2.1", "192.0.2.0/24"]) it(`is an address or a range for the firewall: ${text}`, () => assert.equal(rangeProblem(text, t), undefined));
  for (const text of ["", "2001:db8::/64", "192.0.2.0/33", "192.0.2.0/24/8", "192.0.2", "192.0.2.0/"]) it(`is none: “${text}”`, () => assert.match(rangeProblem(text, t) ?? "", /is no IPv4 address or range/));

  for (const text of ["10.240.0.0/16", "10.0.0.0/8", "172.31.0.0/24", "192.168.0.0/28"]) it(`is the range of a VPC: ${text}`, () => assert.equal(vpcRangeProblem(text, t), undefined));
  for (const text of ["10.240.0.0", "fd00::/64", "tea/16"]) it(`is no range at all: ${text}`, () => assert.match(vpcRangeProblem(text, t) ?? "", /CIDR notation/));
  for (const text of ["203.0.113.0/24", "172.32.0.0/16", "172.16.0.0/8", "0.0.0.0/0"]) it(`is no range of private addresses: ${text}`, () => assert.match(vpcRangeProblem(text, t) ?? "", /private addresses/));

  it("lies inside of a range, or not", () => {
    assert.ok(isInRange("10.240.3.4", "10.240.0.0/16"));
    assert.ok(!isInRange("10.241.0.1", "10.240.0.0/16"));
    assert.ok(!isInRange("no address", "10.240.0.0/16"));
  });

  it("is as long as the API takes, and where it has to be something, it is", () => {
    assert.match(nameProblem("", t) ?? "", /A name is needed/);
    assert.equal(nameProblem("x".repeat(250), t, 250), undefined);
    assert.match(nameProblem("x".repeat(251), t, 250) ?? "", /at most 250 characters; this has 251/);
    assert.equal(lengthProblem("", 250, t), undefined);
  });
});
