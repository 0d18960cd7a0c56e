import assert from "node:assert/strict";
import type { Domain, SampleSet } from "../../../src/model/contract";
import { axisMaximum, chartModels, chartSummary, readingAt, statistics, steppedIndex, tableModel } from "../../../src/webviews/chart/page/chartViewModel";
import { createChartFormats } from "../../../src/webviews/chart/page/chartFormats";
import type { LoadSamplesResponse } from "../../../src/webviews/chart/protocol";
import { sampleColumns } from "../../../src/webviews/chart/sampleColumns";
import { delegationOf, servedZone } from "../../../src/webviews/zoneFile/delegation";
import { delegationNotice, providerRows } from "../../../src/webviews/zoneFile/page/zoneFileViewModel";
import { zoneLines } from "../../../src/webviews/zoneFile/page/zoneText";

const t = (text: string, ...values: readonly (string | number | boolean)[]): string => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
const formats = createChartFormats("en-AU", "UTC");
const start = Date.parse("2026-03-01T00:00:00Z") / 1000;

function sample(minute: number, cpu: number): SampleSet {
  const at = (offset: number): string => new Date((start + (minute + offset) * 60) * 1000).toISOString();
  const values = { cpu_usage_percent: cpu, cpu_usage_detailed: [cpu], memory_usage_bytes: cpu * 1024, network_incoming_kbps: cpu, network_outgoing_kbps: cpu * 2, storage_read_kbps: 0, storage_write_kbps: 0, storage_read_requests_per_second: 0, storage_write_requests_per_second: 0, storage_usage_megabytes: 0 };
  return { server_id: 1, period: { start: at(0), end: at(5), data_interval: "five-minute" }, average: values, maximum_memory_megabytes: 0, maximum_storage_gigabytes: 0 };
}

describe("Samples as columns", () => {
  it("are in order, each period once", () => {
    const columns = sampleColumns([sample(5, 2), sample(0, 1), sample(5, 2)], 300);
    assert.deepEqual(columns.cpuPercent, [1, 2]);
    assert.deepEqual(columns.timesSeconds, [start, start + 300]);
    assert.equal(columns.sampleCount, 2);
  });

  it("break where nothing was measured", () => {
    const columns = sampleColumns([sample(0, 1), sample(30, 2)], 300);
    assert.deepEqual(columns.cpuPercent, [1, null, 2]);
    assert.equal(columns.sampleCount, 2);
  });

  it("leave out what has no time, and numbers that are none", () => {
    const broken = { ...sample(0, 1), period: { start: "then", end: "now", data_interval: "five-minute" as const } };
    assert.deepEqual(sampleColumns([broken, sample(5, NaN)], 300).cpuPercent, [null]);
    assert.deepEqual(sampleColumns([], 300).timesSeconds, []);
  });
});

describe("Charts", () => {
  const samples: LoadSamplesResponse = {
    serverName: "web", range: "day", startSeconds: start, endSeconds: start + 900, intervalSeconds: 300, memoryLimitBytes: 4 * 1024 ** 3,
    ...sampleColumns([sample(0, 10), sample(5, 90), sample(10, 20)], 300),
  };
  const charts = chartModels(samples, formats, t);

  it("are CPU, memory and network, with what the server has as the end of the axis", () => {
    assert.deepEqual(charts.map(({ id, atLeast }) => [id, atLeast]), [["cpu", 100], ["memory", 4 * 1024 ** 3], ["network", null]]);
  });

  it("say in words what they show", () => {
    const [cpu, , network] = charts;
    assert.ok(cpu && network);
    assert.match(chartSummary(cpu, samples.timesSeconds, formats, t), /^CPU: now 20%, average 40%, highest 90% at .*00:05\.$/);
    assert.match(chartSummary(network, samples.timesSeconds, formats, t), /Network In: now 20 kbps.*Network Out: now 40 kbps/);
    assert.match(readingAt(1, charts, samples.timesSeconds, formats, t), /00:05: CPU 90%, Memory 90 KB, Network In 90 kbps, Network Out 180 kbps$/);
    assert.equal(readingAt(9, charts, samples.timesSeconds, formats, t), "");
  });

  it("are a table too, newest first, gaps as gaps", () => {
    const { columns, rows } = tableModel(charts, samples.timesSeconds, formats, t);
    assert.deepEqual(columns, ["Time", "CPU", "Memory", "Network In", "Network Out"]);
    assert.equal(rows[0]?.[1], "20%");
    assert.equal(rows.length, 3);
  });

  it("count without gaps, and know a column of nothing but gaps", () => {
    assert.deepEqual(statistics([null, 1, 3, null]), { latest: 3, average: 2, maximum: 3, maximumIndex: 2 });
    assert.equal(statistics([null]), undefined);
  });

  it("are walked by keyboard without leaving them", () => {
    assert.deepEqual([steppedIndex(null, 1, 3), steppedIndex(null, -1, 3), steppedIndex(2, 1, 3), steppedIndex(0, -Infinity, 3), steppedIndex(0, Infinity, 3)], [0, 2, 2, 0, 2]);
  });

  it("have an axis even when nothing was used", () => {
    assert.equal(axisMaximum(null, null), 1);
    assert.equal(axisMaximum(0, null), 1);
    assert.equal(axisMaximum(120, 100), 120);
  });
});

describe("The delegation of a domain", () => {
  for (const [current, provider, expected] of [
    [["NS1.mammoth.com.au.", "ns2.mammoth.com.au"], ["ns1.mammoth.com.au", "ns2.mammoth.com.au"], "here"],
    [["ns1.mammoth.com.au", "ns.else.example"], ["ns1.mammoth.com.au"], "partly"],
    [["ns.else.example"], ["ns1.mammoth.com.au"], "elsewhere"],
    [[], ["ns1.mammoth.com.au"], "nowhere"],
    [["ns.else.example"], null, "unknown"],
  ] as const) {
    it(`is ${expected} for ${current.join(", ") || "no name servers"}`, () => assert.equal(delegationOf(current, provider), expected));
  }

  it("is told in words, with what to do", () => {
    const domain: Domain = { name: "example.com", ttl: 3600, zone_file: "", current_nameservers: ["ns.else.example"] };
    const zone = servedZone(domain, ["ns1.mammoth.com.au"]);
    assert.match(JSON.stringify(delegationNotice(zone, t)), /set these at the registrar: ns1\.mammoth\.com\.au/);
    assert.equal(providerRows(zone, t).length, 1);
  });
});

describe("The text of a served zone", () => {
  it("is shown letter by letter, whatever it is", () => {
    const text = "$ORIGIN example.com.\n@ IN A 192.0.2.1 ; comment\nA TXT \"a;b\" \"unclosed\n  \u0000 <script>\n";
    assert.equal(zoneLines(text).map((line) => line.map((token) => token.text).join("")).join("\n"), text.slice(0, -1));
  });

  it("has its parts coloured", () => {
    const kinds = (line: string): string[] => (zoneLines(line)[0] ?? []).filter(({ text }) => text.trim() !== "").map(({ kind }) => kind);
    assert.deepEqual(kinds("$TTL 3600"), ["directive", "plain"]);
    assert.deepEqual(kinds("A 60 IN A 192.0.2.1 ; x"), ["plain", "plain", "plain", "type", "plain", "comment"]);
    assert.deepEqual(kinds('@ TXT "a;b"'), ["plain", "type", "string"]);
  });
});
