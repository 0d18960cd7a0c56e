import assert from "node:assert/strict";
import { lockedRow } from "../../../src/tree/lockedRow";
import { serverRow } from "../../../src/tree/serverRow";
import { server, t } from "./resources";

describe("the row of something locked", () => {
  it("says so where it is seen, where it is heard, and to the menus", () => {
    const row = lockedRow(serverRow(server(), [], t), true, t);
    assert.equal(row.description, "locked · 203.0.113.10 · Sydney");
    assert.equal(row.accessibleLabel, "web-1, running, 203.0.113.10, Sydney, locked");
    assert.equal(row.contextValue, "server;running;addressed;locked");
    assert.ok(row.facts.some(({ name }) => name === "Locked"));
  });

  it("is any other row where nothing is locked", () => {
    const row = serverRow(server(), [], t);
    assert.equal(lockedRow(row, false, t), row);
  });
});
