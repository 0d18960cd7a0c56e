import assert from "node:assert/strict";
import { ApiError } from "../../../src/api/apiError";
import { consoleAddress, UnsafeConsoleAddressError } from "../../../src/webviews/console/consoleAddress";
import { consoleRefusal, reasonFor } from "../../../src/webviews/console/consoleRefusal";
import { consoleServer } from "../../../src/webviews/console/consoleServer";
import { ConsoleSession, type OpenedConsole } from "../../../src/webviews/console/consoleSession";
import { Expiry, validityMs, type Clock } from "../../../src/webviews/console/expiry";
import { consoleProtocol, type ConsoleFailed, type ConsoleServer, type ConsoleUnavailable } from "../../../src/webviews/console/protocol";
import { QuickReturn } from "../../../src/webviews/console/quickReturn";
import { consoleNotice, powerButtons, stateMark } from "../../../src/webviews/console/page/consoleViewModel";
import { scaleOf } from "../../../src/webviews/console/page/scale";
import { action, server } from "../tree/resources";

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

const t = (text: string, ...values: readonly (string | number | boolean)[]): string => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
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

  it("keeps what is shown until what was switched has an answer", async () => {
    await session.connect();
    let fresh: (console: OpenedConsole) => void = () => undefined;
    answer = () => new Promise((resolve) => (fresh = resolve));
    const renewing = session.renew();
    assert.deepEqual(session.status, { status: "live", url: "https://console.example/1", width: 1024, height: 768 });
    fresh({ frameUrl: "https://console.example/fresh", browserUrl: "", width: 1, height: 1, validForMs: 60_000 });
    await renewing;
    assert.deepEqual(session.status, { status: "live", url: "https://console.example/fresh", width: 1, height: 1 });
  });

  it("looks again after a switch only when it is seen, and when the panel comes back to where there was no console", async () => {
    await session.connect();
    await session.setVisible(false);
    await session.renew();
    assert.equal(opened, 1);
    answer = () => Promise.reject(new Error("off"));
    await session.setVisible(true);
    assert.equal(opened, 2);
    assert.equal(session.status.status, "failed");
    await session.setVisible(true);
    assert.equal(opened, 2);
    await session.setVisible(false);
    await session.setVisible(true);
    assert.equal(opened, 3);
  });

  it("tries again when the window is looked at again after a failure", async () => {
    answer = () => Promise.reject(new Error("no network"));
    await session.connect();
    await session.resume();
    assert.equal(opened, 2);
    await session.setVisible(false);
    await session.resume();
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

  it("is said in the API's own words, the most special first", () => {
    assert.deepEqual(consoleRefusal(refusal, t), { status: "unavailable", reason: "refused", detail: "The server is off." });
    const special = new ApiError({ kind: "invalid", status: 400, title: "Bad Request", fieldErrors: { server_id: ["It has no console."] }, operation: "GET /servers/{server_id}/console", outcome: "refused" });
    assert.deepEqual(consoleRefusal(special, t), { status: "unavailable", reason: "refused", detail: "It has no console." });
  });

  for (const [seen, power, reason] of [
    [{ status: "off", cancelled_at: null }, undefined, "off"],
    [{ status: "off", cancelled_at: "2026-01-01T00:00:00Z" }, undefined, "off"],
    [{ status: "new", cancelled_at: null }, undefined, "building"],
    [{ status: "active", cancelled_at: null }, undefined, "refused"],
    [{ status: "active", cancelled_at: null }, "off", "off"],
    [{ status: "active", cancelled_at: null }, "on", "refused"],
    [{ status: "archive", cancelled_at: "2026-01-01T00:00:00Z" }, undefined, "cancelled"],
    [{ status: "archive", cancelled_at: null }, undefined, "suspended"],
    [undefined, undefined, "refused"],
  ] as const) {
    it(`is “${reason}” for a server that is ${seen?.status ?? "not known"}${power === undefined ? "" : `, and ${power} when it was asked`}${seen?.cancelled_at ? ", and cancelled" : ""}`, () => assert.equal(reasonFor(seen, power), reason));
  }

  it("is a failure where it was no refusal", () => {
    assert.equal(consoleRefusal(new Error("x"), t).status, "failed");
    assert.equal(consoleRefusal(new UnsafeConsoleAddressError(), t).status, "failed");
  });

  it("has a sentence for every reason, with buttons that can help", () => {
    const shown = (reason: ConsoleUnavailable["reason"], of: ConsoleServer) => consoleNotice(of, { status: "unavailable", reason, detail: null }, t);
    const off = consoleServer(server({ status: "off" }), [], undefined, t);
    assert.deepEqual([shown("off", off)?.title, shown("off", off)?.actions], ["web-1 is off", ["start", "reconnect"]]);
    const starting = consoleServer(server({ status: "off" }), [action({ type: "power_on" })], undefined, t);
    assert.deepEqual([shown("off", starting)?.title, shown("off", starting)?.actions], ["web-1: starting…", []]);
    const running = consoleServer(server(), [], undefined, t);
    for (const reason of ["building", "cancelled", "suspended", "refused"] as const) assert.ok((shown(reason, running)?.texts.join("") ?? "") !== "", reason);
    assert.equal(consoleNotice(running, { status: "live", url: "https://console.example", width: 1, height: 1 }, t), undefined);
  });
});

describe("The server at the edge of its console", () => {
  it("runs, and can be shut down and rebooted; what does harm is in the menu", () => {
    const shown = consoleServer(server(), [], undefined, t);
    assert.deepEqual(shown, { name: "web-1", power: "on", activity: "settled", stateLabel: "running", percent: null, need: null });
    assert.deepEqual(powerButtons(shown), { shown: ["shutDown", "reboot"], more: ["powerCycle", "powerOff"], enabled: true });
    assert.equal(stateMark(shown), "on");
  });

  it("is off, by its status or because it was halted from inside, and can be started", () => {
    for (const shown of [consoleServer(server({ status: "off" }), [], undefined, t), consoleServer(server(), [], "off", t)]) {
      assert.deepEqual(powerButtons(shown), { shown: ["start"], more: [], enabled: true });
      assert.equal(shown.stateLabel, "off");
    }
  });

  it("keeps its buttons while it is busy, and does not let them be pressed", () => {
    const shown = consoleServer(server(), [action({ type: "reboot", progress: { current_step: "Starting", percent_complete: 40, completed_steps: [] } })], undefined, t);
    assert.deepEqual([shown.activity, shown.stateLabel, shown.percent], ["busy", "restarting…", 40]);
    assert.deepEqual(powerButtons(shown), { shown: ["shutDown", "reboot"], more: ["powerCycle", "powerOff"], enabled: false });
    assert.equal(stateMark(shown), "busy");
  });

  it("is not busy with a question that only looks", () => {
    assert.equal(consoleServer(server(), [action({ type: "is_running" })], undefined, t).activity, "settled");
  });

  it("has nothing to switch while it is built or suspended, and anything when its state is a new word", () => {
    assert.deepEqual(powerButtons(consoleServer(server({ status: "new" }), [], undefined, t)).shown, []);
    assert.deepEqual(powerButtons(consoleServer(server({ status: "archive" }), [], undefined, t)).shown, []);
    const strange = powerButtons(consoleServer(server({ status: "hibernating" as "active" }), [], undefined, t));
    assert.equal(new Set([...strange.shown, ...strange.more]).size, 5);
    assert.deepEqual(powerButtons(null), { shown: [], more: [], enabled: false });
  });

  for (const [interaction_type, words] of [
    ["allow-unclean-power-off", "It did not shut down. Switch it off hard?"],
    ["continue-after-ping-failure", "It does not answer a ping. Does the build count as good?"],
    ["something-new", "It waits for an answer: something-new"],
  ] as const) {
    it(`says what it asks: ${interaction_type}`, () => {
      const shown = consoleServer(server(), [action({ type: "shutdown", user_interaction_required: { interaction_type: interaction_type as "allow-unclean-power-off" } })], undefined, t);
      assert.deepEqual([shown.activity, shown.need], ["waiting", { kind: "answer", text: words }]);
      assert.equal(powerButtons(shown).enabled, false);
    });
  }

  it("says which invoice it waits for", () => {
    const shown = consoleServer(server(), [action({ type: "resize", blocking_invoice_id: 20440 })], undefined, t);
    assert.deepEqual([shown.activity, shown.need], ["waiting", { kind: "invoice", text: "It waits until invoice 20440 is paid." }]);
  });
});

describe("What a console's page may ask for", () => {
  const { power } = consoleProtocol.fromPage.messages;

  it("are five power commands, and no other command", () => {
    for (const command of ["start", "shutDown", "reboot", "powerCycle", "powerOff"]) assert.ok(power({ type: "power", command }), command);
    for (const command of ["mammoth.server.cancel", "cancel", "workbench.action.terminal.new", "", null, ["start"], undefined]) assert.ok(!power({ type: "power", command }), String(command));
  });
});

describe("The keyboard's way out of a console", () => {
  it("is to leave the window for a moment", () => {
    const clock = new TestClock();
    const quickReturn = new QuickReturn(clock);
    assert.equal(quickReturn.note(false), false);
    clock.pass(1500);
    assert.equal(quickReturn.note(true), true);
    assert.equal(quickReturn.note(true), false);
  });

  it("is not taken by whoever was away for longer", () => {
    const clock = new TestClock();
    const quickReturn = new QuickReturn(clock);
    quickReturn.note(false);
    clock.pass(1500);
    quickReturn.note(false);
    clock.pass(1500);
    assert.equal(quickReturn.note(true), false);
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
