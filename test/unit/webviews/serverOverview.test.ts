import assert from "node:assert/strict";
import { Commands } from "../../../src/ids";
import type { ThresholdAlert } from "../../../src/model/contract";
import { MessageLink } from "../../../src/webviews/messages";
import { commandCall } from "../../../src/webviews/serverOverview/overviewCommands";
import { OverviewParts } from "../../../src/webviews/serverOverview/overviewParts";
import { overviewServer, type ServerSurroundings } from "../../../src/webviews/serverOverview/overviewServer";
import { actionFacts, alertFacts, backupFacts, withFollowed, type PartLoaders } from "../../../src/webviews/serverOverview/partLoaders";
import { isServerOverviewKeptState, OVERVIEW_COMMANDS, PART_NAMES, serverOverviewProtocol, type Overview, type OverviewReady, type Parts } from "../../../src/webviews/serverOverview/protocol";
import { createOverviewFormats } from "../../../src/webviews/serverOverview/page/overviewFormats";
import type { Wording } from "../../../src/webviews/serverOverview/page/models";
import { buttonsOf, overviewModel } from "../../../src/webviews/serverOverview/page/overviewModel";
import { isBackupWanted } from "../../../src/webviews/serverOverview/page/stateCards";
import { action, backup, server, t } from "../tree/resources";

const nowMs = Date.parse("2026-11-24T00:00:00Z");
const wording: Wording = { t, formats: createOverviewFormats("en-AU", "UTC"), nowMs };
const quiet: ServerSurroundings = { running: [], power: undefined, isLocked: false, nameOf: () => undefined };
const nothing: Parts = {
  licences: { status: "ready", value: { count: 0, monthlyPrice: 0 } },
  sample: { status: "ready", value: null },
  transfer: { status: "ready", value: null },
  backups: { status: "ready", value: { kept: [] } },
  alerts: { status: "ready", value: [] },
  firewall: { status: "ready", value: 0 },
  network: { status: "ready", value: { vpcName: null, vpcRange: null, balancers: [] } },
  records: { status: "ready", value: [] },
  actions: { status: "ready", value: [] },
};
const ready = (values: Parameters<typeof server>[0] = {}, surroundings: Partial<ServerSurroundings> = {}, parts: Partial<Parts> = {}): OverviewReady => ({
  status: "ready",
  server: overviewServer(server(values), { ...quiet, ...surroundings }, t),
  parts: { ...nothing, ...parts },
  staleReason: null,
});
const alert = (values: Partial<ThresholdAlert>): ThresholdAlert => ({ alert_type: "cpu", enabled: true, value: 80, current_value: 10, last_raised: null, last_cleared: null, ...values });

describe("What a server's overview and its page say to each other", () => {
  const isEvent = serverOverviewProtocol.toPage.messages.overviewChanged;
  const said = (overview: Overview): unknown => JSON.parse(JSON.stringify({ type: "overviewChanged", overview, nowMs }));

  it("is what the host makes of a server, through JSON", () => {
    assert.ok(isEvent(said(ready())));
    assert.ok(isEvent(said({ status: "failed", reason: "gone", message: "no" })));
    assert.ok(isEvent(said(ready({ cancelled_at: "2026-11-01T00:00:00Z", failover_ips: ["203.0.113.200"] }, {}, { alerts: { status: "failed", message: "no" }, firewall: { status: "loading" } }))));
  });

  it("is refused where it is malformed", () => {
    const one = ready();
    assert.ok(!isEvent(said({ ...one, server: { ...one.server, monthlyPrice: NaN } })));
    assert.ok(!isEvent({ ...(said(one) as object), nowMs: "now" }));
    assert.ok(!isServerOverviewKeptState({ accountId: "a", serverId: "1", scrollTop: 0 }));
  });

  it("can be one of the words that were agreed on, and no command of VS Code", async () => {
    const ran: string[] = [];
    const done = (): null => null;
    const link = new MessageLink(serverOverviewProtocol.toPage, serverOverviewProtocol.fromPage, {
      pageReady: () => undefined,
      runCommand: ({ command }) => {
        ran.push(command);
        return null;
      },
      refresh: done, retryPart: done, copyAddress: done, openZone: done, showBalancer: done,
    }, { post: () => undefined, log: () => undefined });
    for (const command of ["workbench.action.terminal.new", "mammoth.server.cancel", "__proto__", "constructor", 7]) link.receive({ kind: "request", id: 1, message: { type: "runCommand", command } });
    link.receive({ kind: "request", id: 2, message: { type: "retryPart", part: "toString" } });
    link.receive({ kind: "request", id: 3, message: { type: "runCommand", command: "startServer" } });
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(ran, ["startServer"]);
  });

  it("has a command of the extension for every word, about this server only", () => {
    const known = new Set<string>(Object.values(Commands));
    for (const word of OVERVIEW_COMMANDS) {
      const { command, target } = commandCall(word, { accountId: "acct", serverId: 7, vpcId: 3, actionId: 9 });
      assert.ok(known.has(command), word);
      if (target !== undefined) assert.equal(Object.getOwnPropertyDescriptor(target, "accountId")?.value, "acct");
    }
    assert.deepEqual(commandCall("editFirewall", { accountId: "acct", serverId: 7, vpcId: undefined, actionId: undefined }).target, { accountId: "acct", serverId: 7, list: "firewall-rules" });
    assert.deepEqual(commandCall("answerQuestion", { accountId: "acct", serverId: 7, vpcId: undefined, actionId: 9 }).target, { accountId: "acct", actionId: 9 });
  });
});

describe("A server as its overview knows it", () => {
  it("has what was chosen for it, not what its size began with", () => {
    const chosen = { memory: 6144, disk: 120, transfer: 5, ipv4_addresses: 1, daily_backups: 2, weekly_backups: 1, monthly_backups: 0, offsite_backups: false };
    const { memoryMegabytes, diskGigabytes, transferTerabytes, monthlyPrice, backupPlan } = overviewServer(server({ selected_size_options: chosen }), quiet, t);
    assert.deepEqual([memoryMegabytes, diskGigabytes, transferTerabytes, backupPlan.daily], [6144, 120, 5, 2]);
    assert.ok(monthlyPrice > 24);
    assert.deepEqual(overviewServer(server(), quiet, t).monthlyPrice, 24);
  });

  it("does what the tree says that it does", () => {
    assert.equal(overviewServer(server(), { ...quiet, power: "off" }, t).state, "off");
    const starting = overviewServer(server({ status: "off" }), { ...quiet, running: [action({ progress: { percent_complete: 40, current_step: "Booting", current_step_detail: null, completed_steps: [] } })] }, t);
    assert.deepEqual([starting.state, starting.stateLabel, starting.running], ["starting", "starting…", { title: "Start", percent: 40, step: "Booting" }]);
    assert.equal(overviewServer(server(), { ...quiet, running: [action({ type: "is_running" })] }, t).running, null);
    const strange = overviewServer(JSON.parse(JSON.stringify({ ...server(), status: "hibernating" })) as ReturnType<typeof server>, quiet, t);
    assert.deepEqual([strange.state, strange.stateLabel], ["unknown", "hibernating"]);
  });

  it("is reached at its public addresses first, and at those that are lent to it last", () => {
    const { addresses } = overviewServer(server({ failover_ips: ["203.0.113.200"] }), quiet, t);
    assert.deepEqual(addresses.map(({ address, kind }) => `${address} ${kind}`), ["203.0.113.10 public", "10.20.0.5 private", "203.0.113.200 failover"]);
  });
});

describe("The parts of an overview", () => {
  it("put the newest backup first, and one without a date last", () => {
    const facts = backupFacts([backup({ created_at: "2026-01-01T00:00:00Z" }), backup({ created_at: null }), backup({ created_at: "2026-02-01T00:00:00Z" })]);
    assert.deepEqual(facts.map(({ createdAt }) => createdAt?.slice(0, 7) ?? null), ["2026-02", "2026-01", null]);
  });

  it("put exceeded alerts first and those that are off last", () => {
    const facts = alertFacts([alert({ enabled: false, alert_type: "cpu" }), alert({ alert_type: "memory-used" }), alert({ alert_type: "storage-used", last_raised: "2026-11-20T00:00:00Z" })], t);
    assert.deepEqual(facts.map(({ type }) => type), ["storage-used", "memory-used", "cpu"]);
  });

  it("show actions as they are followed, without those that only ask", () => {
    const listed = actionFacts([action({ id: 1, status: "completed" }), action({ id: 2 }), action({ id: 3, type: "is_running" })], t);
    const facts = withFollowed(listed, [action({ id: 2, status: "completed" }), action({ id: 4, type: "reboot" })], t);
    assert.deepEqual(facts.map(({ id, standing }) => `${id} ${standing}`), ["4 running", "2 completed", "1 completed"]);
  });

  const loaders = (values: Partial<PartLoaders> = {}): PartLoaders => ({
    licences: () => Promise.resolve({ count: 0, monthlyPrice: 0 }),
    sample: () => Promise.resolve(null),
    transfer: () => Promise.resolve(null),
    backups: () => Promise.resolve({ kept: [] }),
    alerts: () => Promise.resolve([]),
    firewall: () => Promise.resolve(1),
    network: () => Promise.resolve({ vpcName: null, vpcRange: null, balancers: [] }),
    records: () => Promise.resolve([]),
    actions: () => Promise.resolve([]),
    ...values,
  });

  it("fail each for itself, and are loaded again alone", async () => {
    let fails = true;
    const parts = new OverviewParts({ loaders: loaders({ alerts: () => (fails ? Promise.reject(new Error("Not now.")) : Promise.resolve([])) }), explain: (error) => (error instanceof Error ? error.message : ""), onDidChange: () => undefined });
    await parts.load();
    assert.deepEqual(parts.all.alerts, { status: "failed", message: "Not now." });
    assert.deepEqual(PART_NAMES.filter((name) => parts.all[name].status !== "ready"), ["alerts"]);
    fails = false;
    const retried = parts.load(["alerts"]);
    const statusNow = (): string => parts.all.alerts.status;
    assert.equal(statusNow(), "loading");
    await retried;
    assert.equal(statusNow(), "ready");
  });

  it("keep what they show until what is newer is there, and never go back", async () => {
    const answers: ((count: number) => void)[] = [];
    const parts = new OverviewParts({ loaders: loaders({ firewall: () => new Promise((resolve) => answers.push(resolve)) }), explain: String, onDidChange: () => undefined });
    const [first, second] = [parts.load(["firewall"]), parts.load(["firewall"])];
    answers[1]?.(2);
    await second;
    answers[0]?.(1);
    await first;
    assert.deepEqual(parts.all.firewall, { status: "ready", value: 2 });
    const third = parts.load(["firewall"]);
    assert.deepEqual(parts.all.firewall, { status: "ready", value: 2 });
    answers[2]?.(3);
    await third;
    assert.deepEqual(parts.all.firewall, { status: "ready", value: 3 });
  });
});

describe("The page of a server's overview", () => {
  const model = (overview: OverviewReady): ReturnType<typeof overviewModel> => overviewModel(overview, null, wording);
  const first = (overview: OverviewReady): string => model(overview).header.buttons.find(({ look }) => look === "primary")?.label ?? "";
  const cardText = (overview: OverviewReady, id: string): string => JSON.stringify(model(overview).cards.find((card) => card.id === id));

  it("leads with the next useful thing", () => {
    const asks = action({ user_interaction_required: { interaction_type: "allow-unclean-power-off" } });
    assert.equal(first(ready({ status: "off" })), "Start");
    assert.equal(first(ready()), "Open Console");
    assert.equal(first(ready({}, { running: [asks] })), "Answer…");
    assert.equal(first(ready({}, { running: [action({ blocking_invoice_id: 20440 })] })), "Show Billing");
    assert.equal(first(ready({ status: "archive" })), "Show Billing");
    assert.match(JSON.stringify(model(ready({}, { running: [asks] })).banners), /Switch it off hard\?/);
    assert.match(JSON.stringify(model(ready({}, { running: [action({ blocking_invoice_id: 20440 })] })).banners), /invoice 20440 is paid/);
  });

  it("offers Remote Desktop instead of SSH where that is how it is reached", () => {
    const windows = ready({ image: { ...server().image, distribution: "Windows" } });
    assert.ok(model(windows).header.buttons.some(({ label }) => label === "Remote Desktop"));
    assert.ok(!model(windows).header.buttons.some(({ label }) => label === "Connect by SSH"));
  });

  it("says beside the state that it is locked", () => assert.equal(model(ready({}, { isLocked: true })).header.state, "running · locked"));

  it("shows how far an action is, but none for what waits for a person", () => {
    const half = { percent_complete: 50, current_step: "Copying", current_step_detail: null, completed_steps: [] };
    assert.deepEqual(model(ready({}, { running: [action({ type: "take_backup", progress: half })] })).header.progress, { label: "Take backup: Copying", percent: 50 });
    assert.equal(model(ready({}, { running: [action({ progress: half, blocking_invoice_id: 1 })] })).header.progress, null);
  });

  it("says what it costs with its licences, and that it costs as much while it is off", () => {
    const overview = ready({ status: "off" }, {}, { licences: { status: "ready", value: { count: 6, monthlyPrice: 60 } } });
    assert.match(cardText(overview, "size"), /AU\$84\.00/);
    assert.match(cardText(overview, "size"), /off, and billed/);
    assert.doesNotMatch(cardText(ready(), "size"), /off, and billed/);
  });

  it("wants a backup where there is none, or none that is as young as the schedule promises", () => {
    const plan = { daily: 1, weekly: 0, monthly: 0, isOffsite: false, nextStart: null, nextEnd: null };
    const kept = (createdAt: string): Parameters<typeof isBackupWanted>[0] => ({ kept: [{ name: "x", slot: "daily", createdAt }] });
    assert.equal(isBackupWanted({ kept: [] }, { backupPlan: plan }, nowMs), true);
    assert.equal(isBackupWanted(kept("2026-11-23T00:00:00Z"), { backupPlan: plan }, nowMs), false);
    assert.equal(isBackupWanted(kept("2026-11-20T00:00:00Z"), { backupPlan: plan }, nowMs), true);
    assert.equal(isBackupWanted(kept("2026-11-20T00:00:00Z"), { backupPlan: { ...plan, daily: 0 } }, nowMs), false);
    assert.match(cardText(ready(), "backups"), /"look":"primary"/);
  });

  it("puts a failed part's sentence in its card, with Retry, and skeletons where something is on its way", () => {
    const overview = ready({}, {}, { alerts: { status: "failed", message: "Not now." }, actions: { status: "loading" } });
    assert.match(cardText(overview, "alerts"), /Not now\./);
    assert.deepEqual(buttonsOf(model(overview)).get("retry-alerts")?.request, { type: "retryPart", part: "alerts" });
    assert.match(cardText(overview, "actions"), /"kind":"loading"/);
  });

  it("has a key of its own for every button", () => {
    const overview = ready({ failover_ips: ["203.0.113.200"], cancelled_at: "2026-11-20T00:00:00Z" }, {}, { records: { status: "ready", value: [{ domainName: "a.example", name: "a.example", type: "A", address: "203.0.113.10" }, { domainName: "a.example", name: "www.a.example", type: "A", address: "203.0.113.10" }] } });
    const shown = model(overview);
    const count = JSON.stringify(shown).split('"request":').length - 1;
    assert.equal(buttonsOf(shown).size, count);
  });

  it("keeps what the API says as text, letter by letter, whatever it is", () => {
    const hostile = '<img src=x onerror="alert(1)">{0}';
    const overview = ready(
      { name: hostile, kernel: { id: 1, name: hostile, version: null }, permalink: hostile, disks: [{ id: 1, description: hostile, size_gigabytes: 1, primary: true }] },
      { running: [action({ progress: { percent_complete: 1, current_step: hostile, current_step_detail: null, completed_steps: [] } })] },
      { network: { status: "ready", value: { vpcName: hostile, vpcRange: hostile, balancers: [{ id: 1, name: hostile, ip: hostile }] } }, records: { status: "ready", value: [{ domainName: hostile, name: hostile, type: hostile, address: hostile }] } },
    );
    const shown = model(overview);
    assert.equal(shown.header.name, hostile);
    const titles = shown.cards.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "lines" ? block.lines.flatMap((line) => (line.kind === "item" ? [line.title] : [])) : [])));
    assert.deepEqual(titles, [hostile, hostile, hostile]);
    assert.deepEqual(buttonsOf(shown).get(`open-zone-${Array(4).fill(hostile).join(" ")}`)?.request, { type: "openZone", domainName: hostile });
  });

  it("tells ages in words, and leaves text alone that is no moment", () => {
    const { age, moment, span } = wording.formats;
    assert.equal(age("2026-11-21T00:00:00Z", nowMs), "3 days ago");
    assert.equal(age("2026-11-24T05:00:00Z", nowMs), "in 5 hours");
    assert.equal(age("2026-11-23T23:59:30Z", nowMs), "now");
    assert.equal(age("<b>", nowMs), "<b>");
    assert.equal(moment("<b>"), "<b>");
    assert.match(span("2026-11-25T02:00:00Z", "2026-11-25T06:00:00Z"), /02:00.*06:00/);
    assert.equal(span("a", "b"), "a – b");
  });
});
