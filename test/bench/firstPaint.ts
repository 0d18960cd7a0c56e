import path from "node:path";
import { getPrepared, mochaGlobalSetup, mochaGlobalTeardown } from "../e2e/prepare";
import { openOn, signIn, startCloud } from "../e2e/tokenAccount";
import { Workbench, waitFor } from "../e2e/workbench";
import { installBareExtension } from "./bareExtension";
import type { Measurement } from "./main";

const rounds = 9;

/** Panels that a palette entry opens, with what to choose then, and something that only their page shows. */
const panels: readonly { readonly title: string; readonly choose?: string; readonly shows: string }[] = [
  { title: "Mammoth Cloud: Show Server Overview", choose: "build.saltbush.example", shows: "#page .bar" },
  { title: "Mammoth Cloud: Show Server Charts", choose: "build.saltbush.example", shows: "#page .bar" },
  { title: "Mammoth Cloud: Open Server Console", choose: "build.saltbush.example", shows: "#page .bar" },
  { title: "Mammoth Cloud: Show Zone Overview", choose: "kelpandco.example", shows: "#page .bar" },
  { title: "Mammoth Cloud: Show Billing", shows: "#page .bar" },
];
const bare = { title: "Empty: Show Panel", shows: "#empty" };

/**
 * When a panel's page first shows anything, from the moment at which VS Code makes its frame, beside a webview that holds one paragraph and
 * nothing else. Both in the same window, in turns.
 */
export async function benchFirstPaint(): Promise<readonly Measurement[]> {
  await mochaGlobalSetup();
  const cloud = await startCloud();
  try {
    const { host, extensions } = getPrepared();
    await installBareExtension(host, path.dirname(extensions));
    const workbench = await openOn(cloud);
    await signIn(workbench, cloud);
    // The simulated cloud shares this machine's processors with the editor: it answers as late as one that is far away.
    cloud.cloud.faults.add({ operation: "*", fault: { delayMs: 200 } });
    const paints = await watchFrames(workbench);
    const found: Measurement[] = [];
    for (const { title, choose, shows } of panels) {
      const times = { own: new Array<number>(), bare: new Array<number>() };
      // The first round warms both up.
      for (let round = 0; round <= rounds; round++) {
        const own = await firstPaint(workbench, paints, title, shows, choose);
        const empty = await firstPaint(workbench, paints, bare.title, bare.shows);
        if (round > 0) times.own.push(own);
        if (round > 0) times.bare.push(empty);
      }
      const [own, empty] = [median(times.own), median(times.bare)];
      found.push({ name: `first paint of “${title}”, as a part of an empty webview's`, value: own / empty, limit: 1.1, detail: `${own.toFixed(0)} ms against ${empty.toFixed(0)} ms` });
    }
    return found;
  } finally {
    await Promise.all([...Workbench.opened].map((each) => each.close()));
    await cloud.cloud.close();
    await mochaGlobalTeardown();
  }
}

/** When pages first painted something since the last look, in Unix milliseconds. */
type Paints = number[];

/** Notes when the window gets a webview's frame, and when a page in one first paints something. */
async function watchFrames({ page }: Workbench): Promise<Paints> {
  const paints: Paints = [];
  await page.exposeBinding("notePaint", (_source, at: number) => paints.push(at));
  await page.addInitScript({
    content: `new PerformanceObserver((list) => { for (const { startTime } of list.getEntriesByName("first-contentful-paint")) notePaint(performance.timeOrigin + startTime); }).observe({ type: "paint", buffered: true });`,
  });
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          const frame = node instanceof Element ? (node.matches("iframe.webview") ? node : node.querySelector("iframe.webview")) : null;
          if (frame) document.documentElement.dataset["framedAt"] = String(performance.timeOrigin + performance.now());
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return paints;
}

/** @returns milliseconds */
async function firstPaint(workbench: Workbench, paints: Paints, title: string, shows: string, choose?: string): Promise<number> {
  await workbench.page.evaluate(() => delete document.documentElement.dataset["framedAt"]);
  paints.length = 0;
  await workbench.run(title);
  if (choose !== undefined) await workbench.quickInput.locator(".monaco-list-row", { hasText: choose }).first().click();
  await workbench.webview(shows);
  const painted = await waitFor(() => Promise.resolve(paints[0]), `the first paint of ${title}`);
  const framed = Number(await workbench.page.evaluate(() => document.documentElement.dataset["framedAt"]));
  await workbench.closeEditors();
  return painted - framed;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
