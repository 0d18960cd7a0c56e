import assert from "node:assert/strict";
import { serverNameProblem } from "../../../src/commands/server/serverName";
import { t } from "../tree/resources";

describe("a server's name", () => {
  for (const name of ["web-1", "web-1.example.com", "a", "1", "A".repeat(63), `${"a".repeat(63)}.example.com`]) {
    it(`may be ${name.slice(0, 30)}`, () => assert.equal(serverNameProblem(name, t), undefined));
  }

  for (const [name, words] of [
    ["", "A name is needed"],
    ["web 1", "“web 1” is no part"],
    ["-web", "“-web” is no part"],
    ["web-", "“web-” is no part"],
    ["web_1", "“web_1” is no part"],
    ["müller", "“müller” is no part"],
    ["web..com", "a dot too many"],
    ["web.", "a dot too many"],
    ["a".repeat(64), "at most 63"],
    [`${"a.".repeat(127)}ab`, "at most 253"],
  ] as const) {
    it(`may not be "${name.slice(0, 30)}", and the reason is said`, () => assert.ok(serverNameProblem(name, t)?.includes(words), serverNameProblem(name, t)));
  }
});
