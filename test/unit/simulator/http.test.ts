import assert from "node:assert/strict";
import { request } from "node:http";
import { createSimulatedCloud } from "../../../simulator/simulatedCloud";
import { CloudUnderTest } from "./cloudUnderTest";

/** Sends a request with headers that `fetch` does not let one choose. */
function raw(url: string, headers: Record<string, string>, method = "GET"): Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on("error", reject).end();
  });
}

describe("The simulated cloud over HTTP", () => {
  let test: CloudUnderTest;

  beforeEach(async () => {
    test = await CloudUnderTest.start();
  });
  afterEach(() => test.close());

  it("listens on loopback only", async () => {
    assert.match(test.cloud.url, /^http:\/\/127\.0\.0\.1:\d+\/v2$/);
    await assert.rejects(createSimulatedCloud({ seed: "small", host: "0.0.0.0" }), /loopback/);
  });

  for (const [what, headers] of [
    ["no token", {}],
    ["a wrong token", { authorization: "Bearer wrong" }],
    ["another scheme", { authorization: "Basic right" }],
    ["a token that is longer", { authorization: "Bearer right2" }],
  ] as const) {
    it(`answers 401 without a body for ${what}`, async () => {
      const response = await test.request("GET", "/account", undefined, headers);
      assert.deepEqual([response.status, await response.text()], [401, ""]);
    });
  }

  it("needs no token where the contract has no 401", async () => {
    for (const path of ["/regions", "/sizes", "/software", "/software/501", "/software/operating_system/41"]) {
      assert.equal((await test.request("GET", path, undefined, {})).status, 200, path);
    }
    assert.equal((await test.request("GET", "/sizes?server_id=480001", undefined, {})).status, 400);
    assert.equal((await test.request("GET", "/sizes?server_id=480001")).status, 200);
  });

  it("answers 404 for addresses that the contract does not have, and 405 for methods", async () => {
    assert.match(await test.refusal(404, "GET", "/nothing"), /nothing/);
    await test.refusal(404, "GET", "/servers/");
    await test.refusal(404, "GET", "/servers/not-a-number");
    const response = await test.request("PATCH", "/servers");
    assert.deepEqual([response.status, response.headers.get("allow")], [405, "GET, POST"]);
  });

  it("refuses what is no JSON", async () => {
    const send = (body: string, type: string) => fetch(`${test.cloud.url}/vpcs`, { method: "POST", headers: { authorization: "Bearer right", "content-type": type }, body });
    assert.equal((await send("{", "application/json")).status, 400);
    assert.equal((await send("{}", "text/plain")).status, 415);
    assert.equal((await send("[]", "application/json")).status, 400);
    assert.deepEqual(Object.keys(await test.fieldErrors("POST", "/vpcs")), ["$"]);
  });

  it("refuses requests that reach it by a name that is not this machine's", async () => {
    const url = `${test.cloud.url}/regions`;
    assert.equal((await raw(url, { host: "evil.example" })).status, 403);
    assert.equal((await raw(url, { host: "127.0.0.1.evil.example:80" })).status, 403);
    assert.equal((await raw(url, { host: "localhost:1234" })).status, 200);
    assert.equal((await raw(url.replace("/v2/regions", "/__simulator/requests"), { host: "evil.example" })).status, 403);
  });

  it("lets no page of another origin read its answers", async () => {
    const { headers } = await raw(`${test.cloud.url}/regions`, { origin: "https://evil.example" });
    assert.equal(headers["access-control-allow-origin"], undefined);
  });

  it("pages its lists, 20 by default and 200 at most, with links to the other pages", async () => {
    const first = await test.get("DomainRecordsResponse", "/domains/saltbush.example/records");
    assert.equal(first.domain_records.length, 20);
    assert.ok(first.meta.total > 40);
    assert.equal(first.links?.pages.prev, null);
    const seen = [...first.domain_records];
    let next: string | null | undefined = first.links.pages.next;
    while (typeof next === "string") {
      const page = await test.get("DomainRecordsResponse", next.slice(test.cloud.url.length));
      seen.push(...page.domain_records);
      next = page.links?.pages.next;
    }
    assert.equal(new Set(seen.map((record) => record.id)).size, first.meta.total);
    const filtered = await test.get("DomainRecordsResponse", "/domains/saltbush.example/records?type=A&per_page=2");
    assert.match(filtered.links?.pages.next ?? "", /[?&]type=A&/);
    for (const query of ["per_page=201", "per_page=0", "page=0", "page=x"]) {
      assert.deepEqual(Object.keys(await test.fieldErrors("GET", `/servers?${query}`)), [query.split("=")[0]], query);
    }
    assert.deepEqual((await test.get("ServersResponse", "/servers?page=9")).servers, []);
  });

  it("waits before every answer when told to", async () => {
    const slow = await CloudUnderTest.start({ latencyMs: 120 });
    try {
      const started = performance.now();
      await slow.get("AccountResponse", "/account");
      assert.ok(performance.now() - started >= 115);
    } finally {
      await slow.close();
    }
  });

  it("stops at once, also in the middle of an answer and with connections open", async () => {
    const slow = await CloudUnderTest.start({ latencyMs: 60_000 });
    const pending = assert.rejects(slow.request("GET", "/account"));
    while (slow.cloud.requests.openConnections === 0) await new Promise((resolve) => setImmediate(resolve));
    await slow.close();
    await pending;
    await assert.rejects(slow.request("GET", "/regions"));
  });

  it("logs what it was asked, by connection, without secrets", async () => {
    await test.request("GET", "/servers?per_page=200", undefined, { authorization: "Bearer wrong" });
    await test.complete(480_001, { type: "password_reset", password: "canary-4711" });
    const { console } = await test.get("ConsoleResponse", "/servers/480001/console");
    await fetch(console.iframe);
    const log = await (await fetch(test.cloud.url.replace(/\/v2$/, "/__simulator/requests"))).text();
    for (const secret of ["right\"}", "Bearer", "canary-4711", console.iframe.split("/").pop() ?? ""]) assert.ok(!log.includes(secret), secret);
    const [first, second] = test.cloud.requests.list();
    assert.deepEqual([first?.operation, first?.authorization, first?.status, second?.authorization], ["GET /servers", "wrong", 401, "right"]);
    assert.equal(test.cloud.requests.count("POST /servers/{server_id}/actions"), 1);
    assert.deepEqual(second?.body, { type: "password_reset", password: "…" });
  });
});

describe("The console of a simulated server", () => {
  let test: CloudUnderTest;
  beforeEach(async () => {
    test = await CloudUnderTest.start();
  });
  afterEach(() => test.close());

  const link = async () => (await test.get("ConsoleResponse", "/servers/480001/console")).console;

  it("is a page that may be framed, needs nothing from elsewhere, and shows the server's name", async () => {
    const { iframe, width, height } = await link();
    assert.deepEqual([width, height], [1024, 768]);
    const response = await fetch(iframe);
    const html = await response.text();
    assert.equal(response.status, 200);
    assert.match(html, /<title>web-01\.saltbush\.example: console<\/title>/);
    const policy = response.headers.get("content-security-policy") ?? "";
    assert.match(policy, /^default-src 'none'; script-src 'nonce-[^']+'; style-src 'nonce-[^']+'/);
    assert.doesNotMatch(policy, /frame-ancestors|unsafe/);
    assert.equal(response.headers.get("x-frame-options"), null);
    assert.doesNotMatch(html, /\b(?:src|href)=/);
    assert.doesNotMatch(html, /<[^>]+\son\w+=/);
  });

  it("has another address every time, that nobody can guess", async () => {
    const [a, b] = [await link(), await link()];
    assert.notEqual(a.iframe, b.iframe);
    assert.match(a.iframe, /\/console\/[\w-]{32}$/);
    assert.equal((await fetch(a.iframe.replace(/.$/, "!"))).status, 410);
  });

  it("expires when its answer says", async () => {
    const { iframe, expiry } = await link();
    const left = Date.parse(expiry) - test.cloud.clock.now();
    test.cloud.clock.advance(left - 1000);
    assert.equal((await fetch(iframe)).status, 200);
    test.cloud.clock.advance(1001);
    assert.equal((await fetch(iframe)).status, 410);
  });

  it("is not there while the server is off", async () => {
    const { iframe } = await link();
    await test.complete(480_001, { type: "power_off" });
    assert.equal((await fetch(iframe)).status, 410);
    assert.deepEqual(Object.keys(await test.fieldErrors("GET", "/servers/480001/console")), ["server_id"]);
  });

  it("can halt the machine from inside, which its status does not tell", async () => {
    const { iframe } = await link();
    assert.equal((await fetch(iframe, { method: "POST", body: JSON.stringify({ power: "halt" }) })).status, 204);
    assert.equal((await test.server(480_001)).status, "active");
    assert.equal((await test.complete(480_001, { type: "is_running" })).status, "errored");
  });
});
