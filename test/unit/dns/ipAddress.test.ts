import assert from "node:assert/strict";
import { isIPv4, isIPv6 } from "node:net";
import fc from "fast-check";
import { isIpv4, isPlainIpv6, parseIpv6 } from "../../../src/dns/ipAddress";

const nearly = fc.oneof(
  fc.ipV6(),
  fc.ipV4(),
  fc.array(fc.constantFrom(":", "::", "0", "db8", "FFFF", "12345", "g", "1"), { maxLength: 18 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom("1", ":"), { maxLength: 18 }).map((parts) => parts.join("")),
);

describe("An address", () => {
  it("is one where the platform says so", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        assert.equal(parseIpv6(text) !== undefined, isIPv6(text), text);
        assert.equal(isIpv4(text), isIPv4(text), text);
      }),
      { seed: 5, numRuns: 3000 },
    );
  });

  it("of plain groups is told without reading it", () => {
    fc.assert(fc.property(nearly, (text) => assert.equal(isPlainIpv6(text), isIPv6(text) && !text.includes("."), text)), { seed: 6, numRuns: 3000 });
  });
});
