import assert from "node:assert/strict";
import { ApiError } from "../../../src/api/apiError";
import { consoleAddress, UnsafeConsoleAddressError } from "../../../src/webviews/console/consoleAddress";
import { consoleRefusal } from "../../../src/webviews/console/consoleRefusal";
import { ConsoleSession, type OpenedConsole } from "../../../src/webviews/console/consoleSession";
import { Expiry, validityMs, type Clock } from "../../../src/webviews/console/expiry";
import type { ConsoleFailed } from "../../../src/webviews/console/protocol";
import { scaleOf } from "../../../src/webviews/console/page/scale";

/** Two clocks that the test moves. */
class TestClock implements Clock {
  monotonic = 0;
  wall = 1_000_000;
  readonly timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  monotonicMs(): number {
    return this.monotonic;
  }

  wallMs(): number {
    return this.wall;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.monotonic + delayMs, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  pass(ms: number): void {
    this.monotonic += ms;
    this.wall += ms;
    for (const timer of [...this.timers]) {
      if (timer.at > this.monotonic) continue;
      this.timers.delete(timer);
      timer.callback();
    }
  }

  /** The machine sleeps: only the wall clock goes on, and no timer rings. */
  sleep(ms: number): void {
    this.wall += ms;
  }
}

const t = (text: string): string => text;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("The expiry of a console's address", () => {
  it("counts by the clock of the server that said so", () => {
    assert.equal(validityMs("2026-01-01T00:01:00Z", Date.parse("2026-01-01T00:00:00Z")), 60_000);
  });

  for (const expiry of ["", "soon", "2025-12-31T00:00:00Z"]) {
    it(`is a minute when the answer says “${expiry}”`, () => assert.equal(validityMs(expiry, Date.parse("2026-01-01T00:00:00Z")), 60_000));
  }

  it("is due a little before the end, and after a sleep in which no timer ran", () => {
    const clock = new TestClock();
    const expiry = new Expiry(60_000, clock);
    clock.pass(54_000);
    assert.equal(expiry.isDue, false);
    clock.sleep(2000);
    assert.equal(expiry.isDue, true);
  });

  it("is not put off by a wall clock that is set back", () => {
    const clock = new TestClock();
    const expiry = new Expiry(60_000, clock);
    clock.pass(56_000);
    clock.wall -= 3_600_000;
    assert.equal(expiry.isDue, true);
  });
});

describe("The session of a console", () => {
  let clock: TestClock;
  let opened: number;
  let answer: () => Promise<OpenedConsole>;
  let session: ConsoleSession;

  beforeEach(() => {
    clock = new TestClock();
    opened = 0;
    answer = () => Promise.resolve({ frameUrl: `https://console.example/${opened}`, browserUrl: `https://console.example/full/${opened}`, width: 1024, height: 768, validForMs: 60_000 });
    session = new ConsoleSession({
      clock,
      open: () => {
        opened++;
        return answer();
      },
      explain: (): ConsoleFailed => ({ status: "failed", message: "Not now." }),
      onDidChange: () => undefined,
    });
  });

  it("fetches fresh addresses when they expire, as long as somebody looks", async () => {
    await session.connect();
    assert.deepEqual(session.status, { status: "live", url: "https://console.example/1", width: 1024, height: 768 });
    clock.pass(55_000);
    await settled();
    assert.equal(opened, 2);
    assert.deepEqual(session.status, { status: "live", url: "https://console.example/2", width: 1024, height: 768 });
  });

  it("asks for nothing while it is hidden, and at once when it is seen again", async () => {
    await session.connect();
    await session.setVisible(false);
    clock.pass(600_000);
    await settled();
    assert.equal(opened, 1);
    await session.setVisible(true);
    assert.equal(opened, 2);
  });

  it("leaves a console alone that is still good when the panel is seen again", async () => {
    await session.connect();
    await session.setVisible(false);
    clock.pass(10_000);
    await session.setVisible(true);
    assert.equal(opened, 1);
  });

  it("says why there is none, and connects when there may be one", async () => {
    answer = () => Promise.reject(new Error("off"));
    await session.connect();
    assert.deepEqual(session.status, { status: "failed", message: "Not now." });
    answer = () => Promise.resolve({ frameUrl: "https://console.example/x", browserUrl: "https://console.example/y", width: 1, height: 1, validForMs: 60_000 });
    await session.connectIfMissing();
    assert.equal(session.status.status, "live");
    await session.connectIfMissing();
    assert.equal(opened, 2);
  });

  it("shows nothing of an answer that came too late", async () => {
    let late: (console: OpenedConsole) => void = () => undefined;
    answer = () => new Promise((resolve) => (late = resolve));
    const connecting = session.connect();
    session.dispose();
    late({ frameUrl: "https://console.example/late", browserUrl: "", width: 1, height: 1, validForMs: 60_000 });
    await connecting;
    assert.deepEqual(session.status, { status: "opening" });
    assert.equal(clock.timers.size, 0);
  });

  it("gives the browser an address that has not expired", async () => {
    await session.connect();
    assert.equal(await session.browserUrl(), "https://console.example/full/1");
    await session.setVisible(false);
    clock.pass(60_000);
    assert.equal(await session.browserUrl(), "https://console.example/full/2");
  });
});

describe("The address of a console", () => {
  const refuse = (): Promise<string> => assert.fail("an address elsewhere is not forwarded");

  it("stays letter by letter when it is elsewhere", async () => {
    const signed = "https://console.example/vnc?sig=a%2Fb+c&x=%20#frag";
    assert.equal(await consoleAddress(signed, refuse), signed);
  });

  it("is forwarded by its origin when it is on this machine", async () => {
    const moved = await consoleAddress("http://127.0.0.1:4000/console/x?sig=a%2Fb", (origin) => Promise.resolve(origin === "http://127.0.0.1:4000/" ? "https://tunnel.example/4000/" : ""));
    assert.equal(moved, "https://tunnel.example/4000/console/x?sig=a%2Fb");
  });

  for (const address of ["http://console.example/x", "javascript:alert(1)", "file:///etc/passwd", "https://user:secret@console.example/", "", "//console.example"]) {
    it(`is refused when it is “${address}”`, async () => {
      await assert.rejects(consoleAddress(address, refuse), UnsafeConsoleAddressError);
    });
  }
});

describe("Why there is no console", () => {
  const refusal = new ApiError({ kind: "invalid", status: 400, title: "Bad Request", detail: "The server is off.", operation: "GET /servers/{server_id}/console", outcome: "refused" });

  for (const [server, reason] of [
    [{ status: "off", cancelled_at: null }, "off"],
    [{ status: "new", cancelled_at: null }, "building"],
    [{ status: "active", cancelled_at: null }, "refused"],
    [{ status: "archive", cancelled_at: "2026-01-01T00:00:00Z" }, "cancelled"],
  ] as const) {
    it(`is that the server is ${reason}`, () => {
      assert.deepEqual(consoleRefusal(refusal, server, t), { status: "unavailable", reason, detail: "The server is off." });
    });
  }

  it("is a failure where it was no refusal", () => {
    assert.equal(consoleRefusal(new Error("x"), undefined, t).status, "failed");
    assert.equal(consoleRefusal(new UnsafeConsoleAddressError(), undefined, t).status, "failed");
  });
});

describe("The scale of a console", () => {
  const native = { width: 1000, height: 500 };

  it("fits into the pane, never larger than it is", () => {
    assert.equal(scaleOf(native, { width: 500, height: 500 }, "fit"), 0.5);
    assert.equal(scaleOf(native, { width: 2000, height: 100 }, "fit"), 0.2);
    assert.equal(scaleOf(native, { width: 3000, height: 3000 }, "fit"), 1);
  });

  it("is 1 at native size, and while the pane has none", () => {
    assert.equal(scaleOf(native, { width: 10, height: 10 }, "native"), 1);
    assert.equal(scaleOf(native, { width: 0, height: 10 }, "fit"), 1);
  });
});
