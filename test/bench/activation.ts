import path from "node:path";
import { getPrepared, mochaGlobalSetup, mochaGlobalTeardown } from "../e2e/prepare";
import { signIn, startCloud } from "../e2e/tokenAccount";
import { Workbench, waitFor } from "../e2e/workbench";
import { bareExtension as empty, installBareExtension } from "./bareExtension";
import type { Measurement } from "./main";

const rounds = 5;
const own = "mammoth-cloud.mammoth-cloud";
const other = "vscode.github-authentication";

/** What one window says of the start of an extension, in milliseconds. */
interface Start {
  readonly load: number;
  readonly activate: number;
}

/**
 * What it costs the window that the extension starts, in VS Code's own numbers ("Developer: Startup Performance"), beside an extension that
 * does nothing and one that VS Code brings. All three in the same windows.
 */
export async function benchActivation(): Promise<readonly Measurement[]> {
  await mochaGlobalSetup();
  const cloud = await startCloud();
  try {
    const { host } = getPrepared();
    await installBareExtension(host, path.dirname(getPrepared().extensions));
    const workbench = await Workbench.open({ settings: { "mammoth.endpoint": cloud.cloud.url } });
    await workbench.openSideBar();
    await signIn(workbench, cloud);
    await workbench.run("View: Show Explorer");
    const found: ReadonlyMap<string, Start>[] = [];
    const asked: string[] = [];
    for (let round = 0; round < rounds; round++) {
      await workbench.reload();
      const before = cloud.cloud.requests.list().length;
      // A window that still puts itself together takes the focus away from what is typed.
      await workbench.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
      found.push(await startAll(workbench));
      asked.push(...cloud.cloud.requests.list().slice(before).map(({ method, url }) => `${round + 1}: ${method} ${url}`));
    }
    const of = (id: string, kind: keyof Start): number => median(found.map((round) => round.get(id)?.[kind] ?? NaN));
    return [
      { name: `loading, as a part of ${other}'s`, value: of(own, "load") / of(other, "load"), limit: 0.5, detail: `${of(own, "load")} ms against ${of(other, "load")} ms; ${of(empty, "load")} ms for an extension without code` },
      { name: "activate() beyond that of an extension that does nothing, in ms", value: Math.max(0, of(own, "activate") - of(empty, "activate")), limit: 5, detail: `${of(own, "activate")} ms against ${of(empty, "activate")} ms` },
      { name: "requests before a view is visible", value: asked.length, limit: 0, ...(asked.length > 0 ? { detail: asked.join(", ") } : {}) },
    ];
  } finally {
    await Promise.all([...Workbench.opened].map((each) => each.close()));
    await cloud.cloud.close();
    await mochaGlobalTeardown();
  }
}

/** Starts the extensions by a command of theirs, once the window has settled. */
async function startAll(workbench: Workbench): Promise<ReadonlyMap<string, Start>> {
  await waitFor(async () => ((await report(workbench)).has(other) ? true : undefined), `the start of ${other}`);
  await workbench.run("Empty: Say Nothing");
  await workbench.run("Mammoth Cloud: Show Log");
  const both = await waitFor(async () => {
    const found = await report(workbench);
    return found.has(own) && found.has(empty) ? found : undefined;
  }, "the start of the extensions");
  return both;
}

/** The table "Extension Activation Stats" of the editor that VS Code makes. */
async function report(workbench: Workbench): Promise<ReadonlyMap<string, Start>> {
  const tab = workbench.page.locator(".tabs-container .tab", { hasText: "Startup Performance" });
  // The text is made when the editor is opened.
  if ((await tab.count()) > 0) {
    await tab.click({ button: "middle" });
    await tab.waitFor({ state: "detached" });
  }
  await workbench.run("Developer: Startup Performance");
  await tab.waitFor();
  const text = await waitFor(async () => {
    await workbench.focusEditor();
    await workbench.page.keyboard.press("Control+a");
    await workbench.page.keyboard.press("Control+c");
    const copied = await workbench.clipboard();
    return copied.includes("Extension Activation Stats") ? copied : undefined;
  }, "the report");
  const rows = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(rows.flatMap(([, id = "", , load = "", activate = ""]) => ([own, empty, other].includes(id) ? [[id, { load: Number(load), activate: Number(activate) }] as const] : [])));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? NaN;
}
