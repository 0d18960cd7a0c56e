import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { browserArguments, ensureBrowser } from "../../scripts/browser.mjs";
import { ensureBundles } from "../../scripts/bundle.mjs";
import { root } from "../../scripts/root.mjs";
import { contentSecurityPolicy } from "../../src/webviews/contentSecurityPolicy";
import { pageHtml } from "../../src/webviews/pageHtml";
import type { Measurement } from "./main";

const origin = "http://page.test";
const nonce = "YmVuY2htYXJrLW9mLWEtcGFnZQ==";
const periodSeconds = 300;
const month = 8_928;
const year = 105_120;
const rounds = 9;
const frameMs = 1000 / 60;

/** What runs in the pages; plain JavaScript, because it is handed over as text. */
interface Probe {
  /** Hands the measurements to the chart's page. @returns milliseconds from then until the frame in which they are drawn has ended */
  readonly draw: (points: number) => Promise<number>;
  /** Draws the same lines with nothing but uPlot, in plots of the same number and size. */
  readonly drawBare: (points: number) => Promise<number>;
  /** Zooms in, and moves to and fro. @returns how long each frame took, in milliseconds */
  readonly pan: (frames: number) => Promise<readonly number[]>;
}
declare const probe: Probe;

/** The chart's own page, as it is shipped, outside of VS Code: how long it takes from the measurements to the picture. */
export async function benchChartPage(): Promise<readonly Measurement[]> {
  await ensureBundles(["webviews"]);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
  try {
    const [own, bare] = [await median(browser, "draw", month), await median(browser, "drawBare", month)];
    const yearly = await median(browser, "draw", year);
    const frames = await withPage(browser, "chart", async (page) => {
      await page.evaluate((points) => probe.draw(points), year);
      return page.evaluate(() => probe.pan(120));
    });
    const sorted = [...frames].sort((one, other) => one - other);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    const late = frames.filter((ms) => ms > frameMs * 1.5).length;
    return [
      { name: `first draw of ${month} points in 8 series, as a part of bare uPlot's`, value: own / bare, limit: 1.1, detail: `${own.toFixed(1)} ms against ${bare.toFixed(1)} ms` },
      { name: `first draw of ${year} points, in ms`, value: yearly, limit: 250 },
      { name: "a frame while panning through them, in ms", value: middle, limit: frameMs * 1.05, detail: `${late} of ${frames.length} frames came late` },
    ];
  } finally {
    await browser.close();
  }
}

async function median(browser: Browser, which: "draw" | "drawBare", points: number): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) {
    found.push(await withPage(browser, which === "draw" ? "chart" : "bare", (page) => page.evaluate(([name, count]) => probe[name](count), [which, points] as const)));
  }
  return found.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN;
}

async function withPage<T>(browser: Browser, kind: "chart" | "bare", work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  try {
    const files: Readonly<Record<string, string>> = { "/chart.js": "dist/webviews/chart.js", "/bare.js": "node_modules/uplot/dist/uPlot.iife.min.js" };
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = files[pathname];
      if (file !== undefined) return route.fulfill({ contentType: "text/javascript", body: readFileSync(path.join(root, file), "utf8") });
      const state = { accountId: "a", serverId: 1, otherIds: [], range: "month", interval: "five-minute", view: "charts", zoom: [] };
      return route.fulfill({ contentType: "text/html", body: pageHtml({ nonce, contentSecurityPolicy: contentSecurityPolicy({ nonce }), scriptUri: `${origin}/${kind}.js`, page: "chart", title: "Charts", language: "en", state }) });
    });
    await page.addInitScript({ content: probeScript });
    await page.goto(origin);
    return await work(page);
  } finally {
    await page.close();
  }
}

const probeScript = `
  const metrics = ["cpuPercent", "memoryBytes", "incomingKbps", "outgoingKbps", "readKbps", "writeKbps", "readsPerSecond", "writesPerSecond"];
  const asked = [];
  let toldAsked = () => undefined;
  globalThis.acquireVsCodeApi = () => ({ getState: () => undefined, setState: () => undefined, postMessage: (envelope) => { if (envelope.kind === "request") { asked.push(envelope.id); toldAsked(); } } });
  const wave = (row, which) => 50 + 40 * Math.sin(row / (40 + which * 7)) + ((row * 7919 + which * 104729) % 97) / 10;
  const dataOf = (points) => {
    const endSeconds = Math.floor(Date.now() / 1000 / ${periodSeconds}) * ${periodSeconds};
    const timesSeconds = Float64Array.from({ length: points }, (_, row) => endSeconds - (points - row) * ${periodSeconds});
    const series = metrics.map((metric, which) => ({ serverId: 1, metric, vcpu: null, values: Float64Array.from({ length: points }, (_, row) => wave(row, which) * (metric === "memoryBytes" ? 1e7 : 1)) }));
    return { range: "month", startSeconds: timesSeconds[0], endSeconds, intervalSeconds: ${periodSeconds}, sampleCount: points, timesSeconds, series, servers: [{ serverId: 1, name: "web", memoryBytes: 4294967296, storageBytes: null }], thresholds: [], marks: [], usage: null };
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  /** The frame in which something is there has ended when the next one begins. */
  const drawn = async (isThere) => { while (!isThere()) await frame(); await frame(); return performance.now(); };
  globalThis.probe = {
    draw: async (points) => {
      if (asked.length === 0) await new Promise((resolve) => { toldAsked = resolve; });
      const answer = dataOf(points);
      await frame();
      const start = performance.now();
      window.postMessage({ kind: "answer", id: asked[0], answer }, origin);
      return (await drawn(() => document.querySelector(".plot canvas") !== null)) - start;
    },
    drawBare: async (points) => {
      const { timesSeconds, series } = dataOf(points);
      const sizes = [1, 1, 2, 2, 2];
      while (globalThis.uPlot === undefined) await frame();
      await frame();
      const start = performance.now();
      let next = 0;
      for (const count of sizes) {
        const lines = series.slice(next, (next += count));
        const target = document.createElement("div");
        document.body.append(target);
        new uPlot({ width: 460, height: 160, legend: { show: false }, series: [{}, ...lines.map((_, index) => ({ stroke: ["#2a6", "#a62"][index], width: 1.5 }))] }, [timesSeconds, ...lines.map(({ values }) => values)], target);
      }
      return (await drawn(() => document.querySelector("canvas") !== null)) - start;
    },
    pan: async (frames) => {
      const plot = document.querySelector(".plot");
      const press = (key, shiftKey = false) => plot.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }));
      for (let times = 0; times < 3; times++) press("+");
      await frame();
      const took = [];
      let last = await frame();
      for (let count = 0; count < frames; count++) {
        press(count % 12 < 6 ? "ArrowLeft" : "ArrowRight", true);
        const now = await frame();
        took.push(now - last);
        last = now;
      }
      return took;
    },
  };
`;
