import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { source as axeSource, type AxeResults, type RunOptions } from "axe-core";
import type { BrowserContext, Frame, Locator, Page } from "playwright-core";
import { root } from "../../scripts/root.mjs";
import { makeFolders, quietSettings, startServer, writeSettings, type Server } from "../../scripts/vscodeServer.mjs";
import { getPrepared } from "./prepare";

export type Theme = "dark" | "light" | "high-contrast";

const themes: Record<Theme, string> = { dark: "Default Dark Modern", light: "Default Light Modern", "high-contrast": "Default High Contrast" };

export interface WorkbenchOptions {
  readonly settings?: Record<string, unknown>;
  readonly theme?: Theme;
  /** what a workspace says in its own settings file */
  readonly workspaceSettings?: Record<string, unknown>;
  readonly size?: { readonly width: number; readonly height: number };
}

const homeIn = (base: string): string => path.join(base, "home");

/** A real VS Code with the packaged extension, in a browser, as a person has it: everything is clicked, typed and read. */
export class Workbench {
  /** all that are open */
  static readonly opened = new Set<Workbench>();

  private constructor(readonly page: Page, private readonly context: BrowserContext, private readonly server: Server, private readonly base: string) {}

  /** the home folder of whoever uses it */
  get home(): string {
    return homeIn(this.base);
  }

  static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    const { host, extensions, browser } = getPrepared();
    const base = mkdtempSync(path.join(tmpdir(), "mammoth-e2e-"));
    const folders = { ...makeFolders(base), extensions };
    writeSettings(folders, { ...quietSettings, "workbench.colorTheme": themes[options.theme ?? "dark"], "window.autoDetectColorScheme": false,
      // A row's hover would lie over the rows below it whenever the machine is slow.
      "workbench.hover.delay": 60_000,
      // In a browser, tabs would hide that they are unsaved while they are being saved.
      "files.autoSave": "off", ...options.settings });
    const workspace = path.join(base, "workspace");
    mkdirSync(workspace);
    writeFileSync(path.join(workspace, "notes.md"), "# Notes\n");
    if (options.workspaceSettings) {
      mkdirSync(path.join(workspace, ".vscode"));
      writeFileSync(path.join(workspace, ".vscode/settings.json"), JSON.stringify(options.workspaceSettings));
    }
    mkdirSync(homeIn(base));
    const server = await startServer(host, folders, { env: { HOME: homeIn(base) } });
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 960 }, reducedMotion: "reduce" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}/?folder=${encodeURI(workspace)}`);
    await page.locator(".monaco-workbench .explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
    const workbench = new Workbench(page, context, server, base);
    Workbench.opened.add(workbench);
    return workbench;
  }

  /** Every file that this VS Code has written: its logs, state, storage and workspace. */
  writtenFiles(): readonly string[] {
    return readdirSync(this.base, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));
  }

  async close(): Promise<void> {
    Workbench.opened.delete(this);
    await this.context.close();
    await this.server.stop();
    rmSync(this.base, { recursive: true, force: true });
  }

  /** Loads the window again, as after an update. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent("load", { timeout: 60_000 });
    await this.run("Developer: Reload Window");
    await loaded;
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: 60_000 });
  }

  /** Loads the page again without asking the window, as a browser does that crashed. */
  async loadAnew(): Promise<void> {
    await this.page.goto(this.page.url());
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: 60_000 });
  }

  /** Shows the extension's side bar. */
  async openSideBar(): Promise<void> {
    const tab = this.page.locator(".activitybar").getByRole("tab", { name: /^Mammoth Cloud/ });
    await tab.waitFor();
    if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
    await this.view("Servers").waitFor();
  }

  /** Runs a command by the name that the palette shows. */
  async run(title: string): Promise<void> {
    // A window that still puts itself together takes the focus, and with it the palette, away: then once more.
    for (let left = 4; ; left--) {
      try {
        await this.choosePaletteEntry(title, left > 0 ? 5000 : 20_000);
        return;
      } catch (error) {
        if (left === 0) throw error;
      }
    }
  }

  private async choosePaletteEntry(title: string, timeout: number): Promise<void> {
    // Keys that are pressed in a page of another origin, such as a console, are that page's.
    await this.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement && document.activeElement.blur());
    await this.page.keyboard.press("F1");
    const box = this.quickInput.locator("input.input").first();
    await box.waitFor({ timeout });
    await box.fill(`>${title}`, { timeout });
    await this.quickInput.locator(".monaco-list-row", { hasText: title }).first().click({ timeout });
  }

  get quickInput(): Locator {
    return this.page.locator(".quick-input-widget");
  }

  /** Types into the box at the top of the window, and accepts.
   * @param asked a part of what the box asks: without it, the box that was there before may still be */
  async typeInBox(text: string, asked?: string): Promise<void> {
    if (asked !== undefined) await this.quickInput.getByText(asked).or(this.quickInput.getByPlaceholder(asked)).first().waitFor();
    const box = this.quickInput.locator("input.input");
    await box.waitFor();
    await box.fill(text);
    await box.press("Enter");
  }

  get dialog(): Locator {
    return this.page.locator(".monaco-dialog-box");
  }

  /** Answers a modal dialog. */
  async answer(button: string | RegExp): Promise<void> {
    await this.dialog.getByRole("button", { name: button, exact: true }).click();
    await this.dialog.waitFor({ state: "detached" });
  }

  get notifications(): Locator {
    return this.page.locator(".notifications-toasts .notification-toast");
  }

  /** One view of the side bar, by its title. */
  view(title: string): Locator {
    return this.page.locator(".sidebar .pane", { has: this.page.locator(".pane-header", { hasText: new RegExp(`^${title}`) }) });
  }

  /** One row of a view, by the label that it starts with. */
  row(view: string, label: string | RegExp): Locator {
    return this.view(view).locator(".monaco-list-row", { hasText: label }).first();
  }

  /** Opens the context menu of a row and chooses an entry. A window that still moves the focus about closes the menu: then it is opened again. */
  async choose(row: Locator, entry: string): Promise<void> {
    const item = this.page.locator(".monaco-menu .action-item", { hasText: entry }).first();
    let isClicked = false;
    for (let left = 5; ; left--) {
      try {
        if (!isClicked) {
          await this.withoutHovers();
          await row.click({ button: "right" });
          await item.hover({ timeout: 5000 });
        }
        await item.click({ timeout: isClicked ? 1000 : 5000 });
        isClicked = true;
        // The mouse does nothing in a menu's first tenth of a second: it may still be the click that opened it.
        await item.waitFor({ state: "detached", timeout: 1000 });
        return;
      } catch (error) {
        if (isClicked && (await item.count()) === 0) return;
        if (left === 0) throw error;
        if (!isClicked) await this.page.keyboard.press("Escape");
      }
    }
  }

  /** Chooses an entry of a submenu of a row's menu. */
  async chooseIn(row: Locator, submenu: string, entry: string): Promise<void> {
    await this.withoutHovers();
    await row.click({ button: "right" });
    const parent = this.page.locator(".monaco-menu .action-item", { has: this.page.locator(".submenu-indicator"), hasText: submenu });
    await parent.hover();
    await this.page.locator(".monaco-menu .action-item.focused", { hasText: submenu }).first().waitFor();
    await this.page.keyboard.press("ArrowRight");
    await this.page.locator(".monaco-submenu .action-item", { hasText: entry }).hover();
    await this.page.locator(".monaco-submenu .action-item.focused", { hasText: entry }).waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Drags something onto something else, as slowly as a hand does. */
  async drag(from: Locator, to: Locator): Promise<void> {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    assert.ok(start && end);
    const { mouse } = this.page;
    await mouse.move(start.x + 60, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(start.x + 70, start.y + start.height / 2 + 4, { steps: 4 });
    await mouse.move(end.x + 60, end.y + end.height / 2, { steps: 20 });
    await mouse.move(end.x + 62, end.y + end.height / 2, { steps: 4 });
    await mouse.up();
  }

  /** The visible text of the active editor, lines as they are drawn. */
  async editorText(): Promise<string> {
    const lines = this.page.locator(".editor-group-container.active .editor-instance .view-lines").last();
    return (await lines.innerText()).replaceAll("\u00a0", " ");
  }

  /** Waits until the active editor shows a text. */
  async editorShows(text: string | RegExp): Promise<void> {
    await this.page.locator(".editor-group-container.active .view-line", { hasText: text }).first().waitFor();
  }

  /** Selects the first occurrence of a text in the active editor. */
  async find(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press("Control+Home");
    await this.page.keyboard.press("Control+f");
    const box = this.page.locator(".editor-group-container.active .find-widget.visible textarea").first();
    await box.waitFor();
    await box.fill(text);
    await this.page.locator(".editor-group-container.active .find-widget .matchesCount", { hasText: / of \d/ }).waitFor();
    await box.press("Enter");
    // The first Escape may only close the hover of a button.
    for (let attempts = 0; attempts < 3 && (await this.page.locator(".find-widget.visible").count()) > 0; attempts++) {
      await box.press("Escape");
      await this.page.locator(".find-widget.visible").waitFor({ state: "detached", timeout: 1000 }).catch(() => undefined);
    }
    await this.focusEditor();
  }

  /** Deletes the line in which a text first occurs. */
  async deleteLine(text: string): Promise<void> {
    await this.find(text);
    await this.page.keyboard.press("Control+Shift+k");
  }

  /** Puts the cursor into the active editor, wherever the focus is. */
  async focusEditor(): Promise<void> {
    await this.page.keyboard.press("Control+1");
    await this.page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
  }

  /** Waits until no editor has unsaved changes. */
  async savedAgain(): Promise<void> {
    await this.page.locator(".tabs-container .tab.dirty").first().waitFor({ state: "detached" });
  }

  async closeEditors(): Promise<void> {
    await this.run("View: Close All Editors");
    await this.page.locator(".tabs-container .tab").first().waitFor({ state: "detached" });
  }

  /** The screen of the sandbox's console in the active pane. */
  async consoleScreen(): Promise<Locator> {
    return waitFor(async () => {
      const frame = this.page.frames().find((one) => one.url().includes("/console/"));
      return frame && (await frame.locator("#screen").count().catch(() => 0)) > 0 ? frame.locator("#screen") : undefined;
    }, "the console's screen");
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.run("Preferences: Color Theme");
    await this.typeInBox(themes[theme].replace("Default ", ""), "Select Color Theme");
    const mark = { dark: ".vs-dark", light: ".vs", "high-contrast": ".hc-black" }[theme];
    await this.page.locator(`.monaco-workbench${mark}`).waitFor();
  }

  /** Moves the mouse to where nothing is, so that no hover lies over what comes next. */
  private async withoutHovers(): Promise<void> {
    await this.page.mouse.move(640, 5);
    await this.page.locator(".workbench-hover").first().waitFor({ state: "detached", timeout: 3000 }).catch(() => undefined);
  }

  /** Takes a picture into test-results/pictures/. */
  async picture(name: string): Promise<void> {
    await this.withoutHovers();
    await this.page.screenshot({ path: path.join(root, "test-results/pictures", `${name}.png`), animations: "disabled" });
  }

  /** The frame that a webview's page runs in, found by something that only that page shows. */
  async webview(selector: string): Promise<Locator> {
    return (await this.webviewFrame(selector)).locator("body");
  }

  private webviewFrame(selector: string): Promise<Frame> {
    return waitFor(async () => {
      for (const frame of this.page.frames()) {
        if (!frame.url().includes("fake.html")) continue;
        if ((await frame.locator(selector).count().catch(() => 0)) > 0) return frame;
      }
      return undefined;
    }, `a webview that shows ${selector}`);
  }

  /** What keeps people from using a webview's page, as axe-core finds it: a line each for what is serious or worse. A page that is framed in it is not its own. */
  async seriousObstacles(selector: string): Promise<readonly string[]> {
    const frame = await this.webviewFrame(selector);
    await frame.evaluate(axeSource);
    const options: RunOptions = { resultTypes: ["violations"], iframes: false };
    const found = await frame.evaluate<AxeResults, RunOptions>((asked) => (window as unknown as { readonly axe: { run(of: Document, asked: RunOptions): Promise<AxeResults> } }).axe.run(document, asked), options);
    return found.violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)}: ${failureSummary ?? ""}`));
  }
}

/** Asks again with every turn of the browser until there is an answer.
 * @throws after 20 s */
export async function waitFor<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`waited 20 s for ${what}`);
}
