import assert from "node:assert/strict";
import { redact } from "../../../src/platform/redact";

describe("What goes into the log", () => {
  for (const secret of [
    "Authorization: Bearer canary",
    '{"Authorization":"Bearer canary"}',
    '{"password": "canary"}',
    "token=canary",
    "https://user:canary@api.example/v2",
    "https://console.example/vnc?token=canary",
    "http://127.0.0.1:1234/console/canary",
  ]) {
    it(`does not hold the secret of ${secret}`, () => assert.doesNotMatch(redact(secret), /canary/));
  }

  it("keeps everything else", () => {
    for (const text of ["GET /servers/{server_id}: not-found (404)", "https://api.mammoth.com.au/v2/servers", "the tokens were read"]) assert.equal(redact(text), text);
  });
});
