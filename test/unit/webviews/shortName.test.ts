import assert from "node:assert/strict";
import { shortName } from "../../../src/webviews/shortName";

describe("The name on a tab", () => {
  it("is the whole name, as names usually are", () => {
    assert.equal(shortName("build.saltbush.example"), "build.saltbush.example");
    assert.equal(shortName("x".repeat(60)), "x".repeat(60));
  });

  it("ends in an ellipsis when it is longer, and never within a letter", () => {
    assert.equal(shortName("x".repeat(300)), `${"x".repeat(59)}…`);
    assert.equal(shortName("👩‍👩‍👧‍👦".repeat(61)), `${"👩‍👩‍👧‍👦".repeat(59)}…`);
  });
});
