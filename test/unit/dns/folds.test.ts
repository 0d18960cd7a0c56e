import assert from "node:assert/strict";
import { zoneFolds } from "../../../src/dns/folds";

const folds = (text: string): string[] => zoneFolds(text).map(({ start, end, isComment }) => `${start}-${end}${isComment ? " comment" : ""}`);

describe("What belongs together in a zone", () => {
  it("is an owner with what shares it, blank lines and comments between included", () => {
    assert.deepEqual(folds("$TTL 60\n@ NS a.\n  NS b.\n; why\n  MX 5 c.\nwww A 192.0.2.1\n"), ["1-4"]);
  });

  it("is what parentheses join", () => {
    assert.deepEqual(folds("@ SOA a. b. (\n 1 2\n 3 4 5 )\nwww A 192.0.2.1\n"), ["0-2"]);
    assert.deepEqual(folds("www A 192.0.2.1\n TXT ( a\n  b )\n"), ["0-2", "1-2"]);
  });

  it("is a comment of several lines", () => {
    assert.deepEqual(folds("; one\n; two\nwww A 192.0.2.1\n; alone\n"), ["0-1 comment"]);
  });

  it("is nothing in an empty text, nor where a parenthesis is never closed", () => {
    assert.deepEqual(folds(""), []);
    assert.deepEqual(folds("www A (\nmail A 192.0.2.1\n"), []);
  });
});
