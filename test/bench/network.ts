import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { createMammothApi, type MammothApi } from "../../src/api/mammothApi";
import { ActionTracker } from "../../src/cloud/actionTracker";
import { ensureBundles } from "../../scripts/bundle.mjs";
import { runExtensionTests } from "../../scripts/extensionTests.mjs";
import { end } from "../../scripts/processes.mjs";
import { root } from "../../scripts/root.mjs";
import { createSimulatedCloud } from "../../simulator/simulatedCloud";
import type { Measurement } from "./main";

const latencyMs = 100;

/** What listing, following and connecting cost, over real sockets. */
export async function benchNetwork(): Promise<readonly Measurement[]> {
  return [...(await listing(1800, 2, 1.2)), ...(await listing(10_000, 1 + Math.ceil(49 / 8), 1.1)), ...(await following()), ...(await connecting())];
}

interface Address {
  readonly url: string;
  readonly token: string;
}

/** In a process of its own: what the cloud has to think must not count as the client's. */
async function startCloud(...args: readonly string[]): Promise<Address & { readonly close: () => Promise<void> }> {
  await ensureBundles(["simulator"]);
  const child = spawn(process.execPath, [path.join(root, "out/tools/simulator.js"), "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"], detached: process.platform !== "win32" });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("error", reject);
  });
  return { ...(JSON.parse(line) as Address), close: () => end(child) };
}

function client(cloud: Address): MammothApi {
  return createMammothApi({ baseUrl: () => cloud.url, getToken: () => Promise.resolve(cloud.token) });
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A list against the round trips that it needs at least. */
async function listing(servers: number, roundTrips: number, limit: number): Promise<readonly Measurement[]> {
  const cloud = await startCloud("--seed", `fleet:${servers}`, "--latency-ms", String(latencyMs));
  try {
    const api = client(cloud);
    for (let i = 0; i < 5; i++) await api.servers.list();
    const trips = [];
    for (let i = 0; i < 5; i++) trips.push(await time(() => api.account.get()));
    const lists = [];
    for (let i = 0; i < 7; i++) lists.push(await time(() => api.servers.list()));
    const [trip, list] = [median(trips), median(lists)];
    return [{ name: `listing ${servers} servers, in ${roundTrips} round trips`, value: list / (roundTrips * trip), limit, detail: `${Math.round(list)} ms against ${roundTrips} x ${Math.round(trip)} ms` }];
  } finally {
    await cloud.close();
  }
}

/** How many requests an action takes that is followed to its end, and what is asked when nothing runs. */
async function following(): Promise<readonly Measurement[]> {
  const count = 12;
  const cloud = await createSimulatedCloud({ seed: `fleet:${count}` });
  try {
    const api = client(cloud);
    const servers = (await api.servers.list()).filter(({ status }) => status === "active");
    const tracker = new ActionTracker({ api, onError: (error) => process.stderr.write(`${String(error)}\n`) });
    const started = (await Promise.all(servers.map(({ id }) => api.servers.performAction(id, { type: "reboot" })))).filter((action) => action !== undefined);
    cloud.requests.clear();
    await Promise.all(started.map((action) => tracker.whenSettled(action)));
    const asked = cloud.requests.list().length;
    cloud.requests.clear();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const idle = cloud.requests.list().length;
    tracker.dispose();
    return [
      { name: "requests per followed action", value: asked / started.length, limit: 1.2, detail: `${asked} for ${started.length} actions at once` },
      { name: "requests while nothing runs", value: idle, limit: 0.5, detail: "in 3 s" },
    ];
  } finally {
    await cloud.close();
  }
}

/** Counted inside of VS Code's extension host, over TLS: elsewhere it shows nothing. */
async function connecting(): Promise<readonly Measurement[]> {
  const { measures } = await runExtensionTests("newest");
  return [{ name: "connections for 20 calls in a row, in the extension host", value: measures["connections"] ?? Infinity, limit: 1, detail: `${measures["calls"] ?? 0} calls` }];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
