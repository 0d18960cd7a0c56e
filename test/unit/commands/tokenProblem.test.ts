import assert from "node:assert/strict";
import { tokenProblem } from "../../../src/commands/account/tokenProblem";
import { t } from "../tree/resources";

describe("a token", () => {
  it("may be any visible ASCII", () => assert.equal(tokenProblem("abc.DEF-123_~+/=", t), undefined));

  for (const [token, words] of [
    ["", "Paste"],
    ["Bearer abc", "Bearer"],
    ["two words", "no spaces"],
    ["line\nbreak", "no spaces"],
    ["tökên", "only letters, digits"],
    ["abc\u200b", "only letters, digits"],
  ] as const) {
    it(`is not ${JSON.stringify(token)}, and is not sent`, () => assert.ok(tokenProblem(token, t)?.includes(words)));
  }
});
