import assert from "node:assert/strict";
import { fuzzZones } from "../../fuzz/zoneFuzz";

describe("Files of any content", () => {
  it("never break the zone language, nor become a plan where they do not parse", () => {
    assert.ok(fuzzZones(1, 10_000) > 1000);
  }).timeout(30_000);
});
