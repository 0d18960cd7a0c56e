import assert from "node:assert/strict";
import { weighPages } from "../../bench/pageWeights";

describe("The pages of panels", () => {
  it("are under 200 KB each, of which our own code is at most 60", async () => {
    const pages = await weighPages();
    assert.ok(pages.length >= 3);
    for (const { panel, total, own } of pages) {
      assert.ok(total < 200_000, `${panel}: ${total} bytes`);
      assert.ok(own > 0 && own <= 60_000, `${panel}: ${own} bytes of its own`);
    }
  });
});
