import assert from "node:assert/strict";
import { parseZone } from "../../../src/dns/parser";
import { withoutSoa } from "../../../src/dns/withoutSoa";

const records = (text: string): string[] => parseZone(text, { origin: "example.com" }).records.map(({ owner, rdata, key }) => `${owner} ${rdata.type} ${key}`);

describe("A zone file without its SOA", () => {
  for (const [name, text] of [
    ["on one line", "$ORIGIN example.com.\n$TTL 60\n@ IN SOA ns1 host 1 2 3 4 5 ; serial\n@ NS ns1.example.net.\nw A 192.0.2.1\n"],
    ["in parentheses", "$TTL 60\n@ IN SOA ns1 host (\n  1 ; serial\n  2 3 4\n  5 ; minimum\n) ; end\n@ NS ns1.example.net.\nw A 192.0.2.1\n"],
    ["with the parenthesis on the last line", "$TTL 60\n@ SOA ns1 host (1 2\n 3 4 5)\n@ NS ns1.example.net.\nw A 192.0.2.1\n"],
    ["whose owner the next lines share", "$TTL 60\n@ SOA ns1 host 1 2 3 4 5\n  NS ns1.example.net.\nw A 192.0.2.1\n"],
    ["as a transfer prints it, twice", "example.com. 60 IN SOA ns1. host. 1 2 3 4 5\nexample.com. 60 IN NS ns1.example.net.\nw.example.com. 60 IN A 192.0.2.1\nexample.com. 60 IN SOA ns1. host. 1 2 3 4 5\n"],
  ] as const) {
    it(name, () => {
      const bare = withoutSoa(text, "example.com");
      assert.doesNotMatch(bare, /SOA/);
      assert.deepEqual(records(bare), ["example.com. NS ns1.example.net.", "w.example.com. A 192.0.2.1"]);
      assert.deepEqual(parseZone(bare, { origin: "example.com" }).diagnostics, []);
    });
  }

  it("keeps everything else, letter by letter", () => {
    assert.equal(withoutSoa("; mine\n$ORIGIN example.com.\n@ 60 SOA ns1 host 1 2 3 4 5\nw 60 A 192.0.2.1 ; x\n", "example.com"), "; mine\n$ORIGIN example.com.\nw 60 A 192.0.2.1 ; x\n");
  });
});
