import assert from "node:assert/strict";
import fc from "fast-check";
import { createMammothApi } from "../../../src/api/mammothApi";
import type { Action, SampleSet, ThresholdAlert } from "../../../src/model/contract";
import { intervalsOf, sampleWindow } from "../../../src/model/sampleRange";
import { chartMarks, chartThresholds, chartUsage } from "../../../src/webviews/chart/chartFacts";
import { packSamples } from "../../../src/webviews/chart/packedSamples";
import { axisMaximum } from "../../../src/webviews/chart/page/axes";
import { createChartFormats } from "../../../src/webviews/chart/page/chartFormats";
import { chartModels } from "../../../src/webviews/chart/page/chartModels";
import { chartSummary, csvOf, marksNear, readingAt, statistics, steppedRow, tableModel } from "../../../src/webviews/chart/page/chartWords";
import { drawnColumns, nearestRow } from "../../../src/webviews/chart/page/sampleLines";
import { panned, zoomed } from "../../../src/webviews/chart/page/timeWindow";
import { usageModel } from "../../../src/webviews/chart/page/usageCard";
import { chartProtocol, type LoadSamplesResponse } from "../../../src/webviews/chart/protocol";
import { sampleColumns } from "../../../src/webviews/chart/sampleColumns";
import { lookForNewer } from "../../../src/webviews/chart/lookForNewer";
import { SampleSlices } from "../../../src/webviews/chart/sampleSlices";
import { createSimulatedCloud } from "../../../simulator/simulatedCloud";

const t = (text: string, ...values: readonly (string | number | boolean)[]): string => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
const formats = createChartFormats("en-AU", "UTC");
const start = Date.parse("2026-03-01T00:00:00Z") / 1000;
const gib = 1024 ** 3;

function sample(minute: number, cpu: number, vcpus = 1): SampleSet {
  const at = (offset: number): string => new Date((start + (minute + offset) * 60) * 1000).toISOString();
  const values = { cpu_usage_percent: cpu, cpu_usage_detailed: new Array<number>(vcpus).fill(cpu), memory_usage_bytes: cpu * 1024, network_incoming_kbps: cpu, network_outgoing_kbps: cpu * 2, storage_read_kbps: 3, storage_write_kbps: 4, storage_read_requests_per_second: 5, storage_write_requests_per_second: 6, storage_usage_megabytes: 7 };
  return { server_id: 1, period: { start: at(0), end: at(5), data_interval: "five-minute" }, average: values, maximum_memory_megabytes: 1, maximum_storage_gigabytes: 2 };
}

const columnsOf = (...samples: readonly SampleSet[]): ReturnType<typeof sampleColumns> => sampleColumns([{ serverId: 1, parts: [packSamples(samples)] }], 300);
const cpuOf = ({ series }: ReturnType<typeof sampleColumns>): number[] => [...(series.find(({ metric }) => metric === "cpuPercent")?.values ?? [])];

function response(samples: readonly SampleSet[], more: Partial<LoadSamplesResponse> = {}): LoadSamplesResponse {
  return {
    range: "day", startSeconds: start, endSeconds: start + 900, intervalSeconds: 300,
    servers: [{ serverId: 1, name: "web", memoryBytes: 4 * gib, storageBytes: 80 * gib }], thresholds: [], marks: [], usage: null,
    ...columnsOf(...samples), ...more,
  };
}

describe("Samples as columns", () => {
  it("are in order, each period once, also from parts that overlap", () => {
    const columns = sampleColumns([{ serverId: 1, parts: [packSamples([sample(5, 2), sample(0, 1)]), packSamples([sample(5, 2)])] }], 300);
    assert.deepEqual(cpuOf(columns), [1, 2]);
    assert.deepEqual([...columns.timesSeconds], [start, start + 300]);
    assert.equal(columns.sampleCount, 2);
  });

  it("break where nothing was measured", () => {
    const columns = columnsOf(sample(0, 1), sample(30, 2));
    assert.deepEqual(cpuOf(columns), [1, NaN, 2]);
    assert.equal(columns.sampleCount, 2);
  });

  it("leave out what has no time, and numbers that are none", () => {
    const broken = { ...sample(0, 1), period: { start: "then", end: "now", data_interval: "five-minute" as const } };
    assert.deepEqual(cpuOf(columnsOf(broken, sample(5, NaN))), [NaN]);
    assert.equal(columnsOf().timesSeconds.length, 0);
  });

  it("hold each vCPU of a server alone, and none of several servers or of one vCPU", () => {
    const vcpus = (columns: ReturnType<typeof sampleColumns>): number => columns.series.filter(({ metric }) => metric === "vcpuPercent").length;
    const packed = packSamples([sample(0, 1, 4)]);
    assert.equal(vcpus(columnsOf(sample(0, 1, 4))), 4);
    assert.equal(vcpus(columnsOf(sample(0, 1))), 0);
    assert.equal(vcpus(sampleColumns([{ serverId: 1, parts: [packed] }, { serverId: 2, parts: [packed] }], 300)), 0);
  });

  it("of several servers share their axis", () => {
    const { timesSeconds, series } = sampleColumns([{ serverId: 1, parts: [packSamples([sample(0, 1)])] }, { serverId: 2, parts: [packSamples([sample(5, 2)])] }], 300);
    assert.equal(timesSeconds.length, 2);
    assert.deepEqual(series.filter(({ metric }) => metric === "cpuPercent").map(({ values }) => [...values]), [[1, NaN], [NaN, 2]]);
  });
});

describe("Charts that are looked at", () => {
  const look = async (newestSeconds: number | Error, shownSeconds: number | undefined, isVisible = true): Promise<number> => {
    let outdated = 0;
    const newest = (): Promise<number> => (newestSeconds instanceof Error ? Promise.reject(newestSeconds) : Promise.resolve(newestSeconds));
    await lookForNewer({ isVisible: () => isVisible, shownSeconds: () => shownSeconds, newestSeconds: newest, onNewer: () => outdated++, onFailure: () => undefined });
    return outdated;
  };

  it("are loaded again when there is something newer, and only then", async () => {
    assert.equal(await look(600, 300), 1);
    assert.equal(await look(300, 300), 0);
    assert.equal(await look(600, undefined), 0);
    assert.equal(await look(600, 300, false), 0);
    assert.equal(await look(new Error("offline"), 300), 0);
  });
});

describe("Measurements of a window", () => {
  it("are loaded in parts, several at a time, and only the end of them again", async () => {
    const cloud = await createSimulatedCloud({ seed: "small" });
    try {
      const api = createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) });
      const server = (await api.servers.list()).find(({ name }) => name.startsWith("build"));
      assert.ok(server);
      const slices = new SampleSlices(api);
      const now = Math.floor(Date.now() / 1000);
      const progress: string[] = [];
      const load = async (at: number): Promise<number> => {
        const [parts = []] = await slices.load([server.id], sampleWindow("week", "five-minute", at), { signal: new AbortController().signal, onProgress: (done, total) => progress.push(`${done}/${total}`) });
        return sampleColumns([{ serverId: server.id, parts }], 300).sampleCount;
      };
      const count = await load(now);
      assert.ok(count >= 7 * 288 - 2 && count <= 7 * 288 + 2, `${count} samples`);
      const [first, last] = [progress[0], progress.at(-1)];
      assert.match(`${first} ${last}`, /^0\/(\d+) \1\/\1$/);
      cloud.requests.clear();
      assert.ok((await load(now + 300)) >= count - 1);
      assert.ok(cloud.requests.list().length <= 3, `${cloud.requests.list().length} requests`);
    } finally {
      await cloud.close();
    }
  });

  it("fail when one part of them does, and the others end", async () => {
    let asked = 0;
    const slices = new SampleSlices({ sampleSets: { list: () => (++asked === 3 ? Promise.reject(new Error("no")) : Promise.resolve([])), getLatest: () => Promise.reject(new Error("not asked")) } });
    await assert.rejects(slices.load([1], sampleWindow("year", "five-minute", start), { signal: new AbortController().signal, onProgress: () => undefined }), /no/);
    assert.ok(asked < 20, `${asked} requests`);
  });

  it("have the intervals that are shorter than they are", () => {
    assert.deepEqual(intervalsOf("day"), ["auto", "five-minute", "half-hour", "four-hour"]);
    assert.deepEqual(intervalsOf("year"), ["auto", "five-minute", "half-hour", "four-hour", "day", "week", "month"]);
    assert.deepEqual(sampleWindow("month", "auto", start), { data_interval: "four-hour", intervalSeconds: 14_400, startSeconds: start - 30 * 86_400, endSeconds: start });
  });
});

describe("Charts", () => {
  const samples = response([sample(0, 10), sample(5, 90), sample(10, 20)]);
  const charts = chartModels(samples, formats, t);
  const of = (id: string): (typeof charts)[number] => {
    const found = charts.find((chart) => chart.id === id);
    assert.ok(found, id);
    return found;
  };

  it("show all that is measured, with what the server has as the end of the axis", () => {
    assert.deepEqual(charts.map(({ id, atLeast }) => [id, atLeast]), [["cpu", 100], ["memory", 4 * gib], ["network", null], ["storage", 80 * gib], ["throughput", null], ["requests", null]]);
    assert.ok(chartModels(response([sample(0, 1, 2)]), formats, t).some(({ id, lines }) => id === "vcpus" && lines.length === 2));
  });

  it("compare servers, a line each in its own colour", () => {
    const two = sampleColumns([{ serverId: 1, parts: [packSamples([sample(0, 1)])] }, { serverId: 2, parts: [packSamples([sample(0, 2)])] }], 300);
    const compared = chartModels(response([], { ...two, servers: [{ serverId: 1, name: "one", memoryBytes: 1, storageBytes: null }, { serverId: 2, name: "two", memoryBytes: 2, storageBytes: null }] }), formats, t);
    assert.equal(compared.length, 9);
    for (const { lines } of compared) assert.deepEqual(lines.map(({ label, colour }) => [label, colour]), [["one", "blue"], ["two", "green"]]);
    assert.equal(compared.find(({ id }) => id === "memoryBytes")?.atLeast, 2);
  });

  it("warn where the owner is warned, for reads and writes together", () => {
    const warned = chartModels(response([sample(0, 1)], { thresholds: [{ metric: "cpuPercent", value: 90 }, { metric: "requestsPerSecond", value: 100 }] }), formats, t);
    assert.equal(warned.find(({ id }) => id === "cpu")?.threshold, 90);
    const requests = warned.find(({ id }) => id === "requests");
    assert.equal(requests?.threshold, 100);
    assert.deepEqual(requests.lines.map(({ values }) => values[0]), [5, 6, 11]);
  });

  it("say in words what they show", () => {
    const times = samples.timesSeconds;
    assert.match(chartSummary(of("cpu"), times, formats, t), /^CPU: now 20%, average 40%, highest 90% at .*00:05\.$/);
    assert.match(chartSummary(of("network"), times, formats, t), /Network In: now 20 kbps.*Network Out: now 40 kbps/);
    assert.match(readingAt(1, [of("cpu"), of("network")], times, formats, t), /00:05: CPU 90%, Network In 90 kbps, Network Out 180 kbps$/);
    assert.equal(readingAt(9, charts, times, formats, t), "");
  });

  it("are a table too, newest first, as long as is of use", () => {
    const { columns, rows, total } = tableModel([of("cpu"), of("network")], samples.timesSeconds, formats, t, 2);
    assert.deepEqual(columns, ["Time", "CPU", "Network In", "Network Out"]);
    assert.deepEqual(rows.map((row) => row[1]), ["20%", "90%"]);
    assert.equal(total, 3);
  });

  it("are comma-separated values, with gaps as nothing and names that are no formulas", () => {
    const gap = response([sample(0, 1), sample(30, 2)]);
    const [cpu] = chartModels(gap, formats, t);
    assert.ok(cpu);
    assert.equal(csvOf([cpu], gap.timesSeconds), "time,CPU (%)\r\n2026-03-01T00:00:00.000Z,1\r\n2026-03-01T00:05:00.000Z,\r\n2026-03-01T00:30:00.000Z,2\r\n");
    assert.match(csvOf([{ ...cpu, title: '=HYPERLINK("x"),' }], gap.timesSeconds), /^time,"'=HYPERLINK\(""x""\), \(%\)"\r\n/);
  });

  it("count without gaps, and know a line of nothing but gaps", () => {
    assert.deepEqual(statistics(Float64Array.of(NaN, 1, 3, NaN)), { latest: 3, average: 2, maximum: 3, maximumRow: 2 });
    assert.equal(statistics(Float64Array.of(NaN)), undefined);
  });

  it("are walked by keyboard without leaving them", () => {
    assert.deepEqual([steppedRow(null, 1, 3), steppedRow(null, -1, 3), steppedRow(2, 1, 3), steppedRow(0, -Infinity, 3), steppedRow(0, Infinity, 3)], [0, 2, 2, 0, 2]);
  });

  it("have an axis even when nothing was used, and room for a threshold that is near", () => {
    assert.equal(axisMaximum(null, null), 1);
    assert.equal(axisMaximum(0, null), 1);
    assert.equal(axisMaximum(120, 100), 120);
    assert.equal(axisMaximum(10, null, 15), 15.75);
    assert.equal(axisMaximum(10, null, 100), 11);
  });

  it("cross the wire as numbers, and nothing else does", () => {
    const guard = chartProtocol.fromPage.answers.loadSamples;
    assert.ok(guard(samples));
    assert.ok(!guard({ ...samples, timesSeconds: [1, 2] }));
    assert.ok(!guard({ ...samples, marks: [{ seconds: 1, title: 2 }] }));
  });
});

describe("What is drawn of many points", () => {
  const line = fc.array(fc.oneof({ weight: 5, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(NaN) }), { minLength: 1, maxLength: 600 });

  it("is never much more than there is room for, where nothing is missing", () => {
    const times = Float64Array.from({ length: 105_120 }, (_, row) => row * 300);
    const values = Float64Array.from(times, (_, row) => row % 97);
    const [drawn] = drawnColumns({ times, lines: [values] }, 0, times.at(-1) ?? 0, 800);
    assert.ok(drawn.length <= 1700 && drawn.length >= 800, String(drawn.length));
  });

  it("keeps the highest and the lowest value, and every gap, in order", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 50 }), (numbers, pixels) => {
        const values = Float64Array.from(numbers);
        const times = Float64Array.from(numbers, (_, row) => row);
        const [drawn, column] = drawnColumns({ times, lines: [values] }, 0, numbers.length, pixels);
        assert.ok(column);
        assert.equal(column.length, drawn.length);
        assert.deepEqual([...drawn].sort((one, other) => one - other), drawn);
        const measured = numbers.filter((value) => !Number.isNaN(value));
        const kept = column.filter((value) => value !== null);
        if (measured.length > 0) assert.deepEqual([Math.max(...kept), Math.min(...kept)], [Math.max(...measured), Math.min(...measured)]);
        const gaps = (list: readonly (number | null)[]): number => list.filter((value, row) => (value === null || Number.isNaN(value)) && (row === 0 || !(list[row - 1] === null || Number.isNaN(list[row - 1])))).length;
        assert.equal(gaps(column), gaps(numbers));
      }),
    );
  });

  it("leads out of the part that is shown, on both sides", () => {
    const times = Float64Array.of(0, 10, 20, 30, 40);
    assert.deepEqual(drawnColumns({ times, lines: [times] }, 12, 28, 100)[0], [10, 20, 30, 40]);
  });

  it("is found by its time", () => {
    const times = Float64Array.of(0, 10, 20);
    assert.deepEqual([nearestRow(times, -5), nearestRow(times, 4), nearestRow(times, 6), nearestRow(times, 99), nearestRow(new Float64Array(), 1)], [0, 0, 1, 2, null]);
  });
});

describe("The part of time that is shown", () => {
  const full = { min: 0, max: 100 };

  it("is zoomed around a moment, within everything", () => {
    assert.deepEqual(zoomed(full, 0.5, 50, full, 1), { min: 25, max: 75 });
    assert.deepEqual(zoomed(full, 0.5, 0, full, 1), { min: 0, max: 50 });
    assert.deepEqual(zoomed({ min: 25, max: 75 }, 10, 50, full, 1), full);
    const close = zoomed({ min: 49, max: 51 }, 0.1, 50, full, 1);
    assert.deepEqual(close, { min: 49.5, max: 50.5 });
  });

  it("is moved, and stops at both ends", () => {
    assert.deepEqual(panned({ min: 20, max: 40 }, 0.5, full), { min: 30, max: 50 });
    assert.deepEqual(panned({ min: 20, max: 40 }, -5, full), { min: 0, max: 20 });
    assert.deepEqual(panned({ min: 20, max: 40 }, 5, full), { min: 80, max: 100 });
  });
});

describe("What stands beside measurements", () => {
  const window = { startSeconds: start, endSeconds: start + 3600 };
  const action = (type: string, minute: number): Pick<Action, "type" | "started_at"> => ({ type, started_at: new Date((start + minute * 60) * 1000).toISOString() });

  it("are the actions that can be seen in them, within the window", () => {
    assert.deepEqual(chartMarks([action("reboot", 30), action("take_backup", 10), action("ping", 20), action("reboot", 90)], window, t).map(({ title }) => title), ["Backed up", "Rebooted"]);
    const marks = chartMarks([action("reboot", 30)], window, t);
    assert.equal(marksNear(marks, start + 1810, 60).length, 1);
    assert.equal(marksNear(marks, start + 1900, 60).length, 0);
  });

  it("are thresholds that warn, in the unit of the chart", () => {
    const alert = (alert_type: ThresholdAlert["alert_type"], value: number, enabled = true): ThresholdAlert => ({ alert_type, value, enabled, current_value: null, last_raised: null, last_cleared: null });
    assert.deepEqual(
      chartThresholds([alert("cpu", 90), alert("memory-used", 50), alert("storage-used", 90, false), alert("data-transfer-used", 80)], { memory: 1024, disk: 20 }),
      [{ metric: "cpuPercent", value: 90 }, { metric: "memoryBytes", value: 512 * 1024 ** 2 }],
    );
  });

  it("is the data transfer, with the pool and what it will come to", () => {
    const usage = (used: number): Parameters<typeof chartUsage>[0] => ({ transfer_gigabytes: 1000, current_transfer_usage_gigabytes: used, transfer_period_end: "2026-04-01T00:00:00Z" });
    const half = Date.parse("2026-03-16T12:00:00Z") / 1000;
    const found = chartUsage(usage(600), [usage(600), usage(100)], half);
    assert.deepEqual([found.poolUsedGigabytes, found.poolGigabytes, Math.round(found.forecastGigabytes ?? 0)], [700, 2000, 1200]);
    assert.match(usageModel(found, formats, t).forecast, /1\.2 TB by 1 Apr, which is more than its own allowance: the pool bears the rest/);
    assert.equal(chartUsage(usage(1), [usage(1)], start + 3600).forecastGigabytes, null);
  });
});
