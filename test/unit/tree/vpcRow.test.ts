import assert from "node:assert/strict";
import { vpcMemberRow, vpcRouteRow, vpcRow } from "../../../src/tree/vpcRow";
import { t, vpc } from "./resources";

describe("the rows of a VPC", () => {
  it("show its name and range", () => {
    const row = vpcRow(vpc(), t);
    assert.equal(row.label, "backend");
    assert.equal(row.description, "10.20.0.0/16");
    assert.equal(row.accessibleLabel, "backend, VPC, 10.20.0.0/16");
  });

  it("show a member with its kind and its address", () => {
    const member = { name: "db-1", resource_type: "server" as const, resource_id: "7", created_at: null };
    assert.equal(vpcMemberRow(member, "10.20.0.7", t).description, "server · 10.20.0.7");
    assert.equal(vpcMemberRow({ ...member, resource_type: "load-balancer" }, undefined, t).description, "load balancer");
  });

  it("show a route with where it goes", () => {
    const row = vpcRouteRow({ destination: "0.0.0.0/0", router: "10.20.0.1", description: "way out" }, t);
    assert.equal(row.label, "0.0.0.0/0");
    assert.equal(row.description, "via 10.20.0.1 · way out");
  });
});
