import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Commands, ContextKeys, PanelTypes, Settings, Views } from "../../src/ids";
import { menuWhen } from "../menuWhen";

interface Menu {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly displayName: string;
  readonly icon: string;
  readonly license: string;
  readonly repository: { readonly url: string };
  readonly bugs: { readonly url: string };
  readonly galleryBanner: { readonly color: string };
  readonly keywords: readonly string[];
  readonly main: string;
  readonly l10n: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly extensionKind: readonly string[];
  readonly capabilities: {
    readonly virtualWorkspaces: boolean;
    readonly untrustedWorkspaces: { readonly supported: string; readonly description: string; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string; readonly icon?: string }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly submenus: readonly { readonly id: string; readonly label: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly title: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string; readonly icon?: string; readonly when?: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default?: unknown; readonly scope?: string; readonly markdownDescription?: string }>>;
    };
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly title: string;
        readonly description: string;
        readonly completionEvents?: readonly string[];
        readonly media: { readonly svg?: string; readonly altText?: string };
      }[];
    }[];
  };
}

const root = path.join(__dirname, "../..");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const manifest = read("package.json") as Manifest;
const texts = read("package.nls.json") as Readonly<Record<string, string>>;
const { contributes } = manifest;
const inEnglish = (text: string): string => text.replace(/^%(.+)%$/, (_whole, key: string) => texts[key] ?? `(no text ${key})`);
const commandIds = contributes.commands.map(({ command }) => command);
const viewIds = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
const menuEntries = Object.entries(contributes.menus).flatMap(([menu, entries]) => entries.map((entry) => ({ menu, ...entry })));
const conditions = [
  ...menuEntries.map(({ when }) => when),
  ...Object.values(contributes.views).flatMap((views) => views.map(({ when }) => when)),
  ...contributes.viewsWelcome.map(({ when }) => when),
].filter((when) => when !== undefined);

describe("the manifest", () => {
  it("names what is published, and where it comes from", () => {
    assert.equal(manifest.name, "mammoth-cloud");
    assert.equal(manifest.publisher, "mammoth-cloud");
    assert.equal(inEnglish(manifest.displayName), "Mammoth Cloud");
    assert.equal(manifest.repository.url, "https://github.com/mammoth-cloud/vscode-mammoth-cloud.git");
    assert.equal(manifest.bugs.url, "https://github.com/mammoth-cloud/vscode-mammoth-cloud/issues");
    assert.equal(manifest.license, "MIT");
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/i);
    assert.ok(manifest.keywords.length > 0);
    assert.match(manifest.icon, /\.png$/);
  });

  it("is typed against the oldest VS Code that it supports", () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"] ?? ""}`);
  });

  it("wakes the extension for its own documents, links and panels only; the rest VS Code derives", () => {
    assert.deepEqual(manifest.activationEvents, ["onFileSystem:mammoth", "onUri", ...Object.values(PanelTypes).map((type) => `onWebviewPanel:${type}`)]);
    assert.deepEqual(manifest.extensionKind, ["ui", "workspace"]);
  });

  it("works in workspaces that are not trusted, without their endpoint, and in virtual ones", () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, "limited");
    assert.ok(restrictedConfigurations.includes("mammoth.endpoint"));
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it("refers only to files that are there", () => {
    const files = [
      manifest.icon,
      manifest.l10n,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg ?? "")),
    ];
    for (const file of files) assert.ok(file !== "" && existsSync(path.join(root, file)), file);
  });

  it("has a text for every key, and no text without one", () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim() !== "", key);
  });
});

describe("the commands of the manifest", () => {
  it("are those of ids.ts, no more and no fewer", () => {
    assert.deepEqual([...commandIds].sort(), Object.values(Commands).sort());
    assert.equal(new Set(commandIds).size, commandIds.length);
  });

  for (const { command, title, category, icon } of contributes.commands) {
    it(`${command} is called as the guidelines say`, () => {
      const words = inEnglish(title);
      assert.match(command, /^mammoth\.[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
      assert.equal(category, "Mammoth Cloud");
      assert.doesNotMatch(words, /mammoth/i, "the category says whose it is");
      assert.doesNotMatch(words, /\.\.\./, "an ellipsis is one character");
      const small = new Set(["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]);
      for (const [index, word] of words.split(" ").entries()) {
        assert.ok(/^[A-Z]/.test(word) || (index > 0 && small.has(word)), `"${words}" is not in title case`);
      }
      if (icon !== undefined) assert.match(icon, /^\$\([a-z-]+\)$/);
    });
  }

  it("each have an entry that says when the palette shows them, or are always of use", () => {
    const always = new Set<string>([Commands.exploreSandbox, Commands.signIn, Commands.showLog]);
    const listed = new Set((contributes.menus["commandPalette"] ?? []).map(({ command }) => command));
    assert.deepEqual(commandIds.filter((id) => !listed.has(id)).sort(), [...always].sort());
  });

  it("are hidden from the palette only where no target can be asked for", () => {
    const hidden = (contributes.menus["commandPalette"] ?? []).filter(({ when }) => when === "false").map(({ command }) => command);
    assert.deepEqual(hidden, [Commands.retryView]);
  });
});

describe("the menus of the manifest", () => {
  it("refer to commands and views that exist", () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const { menu, command, submenu } of menuEntries) assert.ok(submenu === undefined ? commandIds.includes(command ?? "") : submenus.includes(submenu), `${menu}: ${command ?? submenu ?? ""}`);
    for (const id of submenus) assert.ok(contributes.menus[id] && menuEntries.some(({ submenu }) => submenu === id), id);
    for (const when of conditions) {
      for (const [, view] of when.matchAll(/view == (\S+)/g)) assert.ok(view !== undefined && viewIds.includes(view), when);
    }
  });

  it("stand on context keys that exist", () => {
    const known = new Set<string>(Object.values(ContextKeys));
    for (const when of conditions) {
      const keys = when.replace(/view == \S+/g, "").match(/mammoth\.[A-Za-z.]+/g) ?? [];
      for (const key of keys) assert.ok(known.has(key), `${key} in "${when}"`);
    }
  });

  it("are in numbered groups", () => {
    for (const { menu, command, group } of menuEntries) {
      if (menu === "commandPalette") continue;
      assert.match(group ?? "", /^(navigation|inline|\d_[a-z]+)@\d+$/, `${menu}: ${command ?? ""}`);
    }
  });

  const destroying = new Set<string>([Commands.powerOffServer, Commands.powerCycleServer, Commands.resetSandbox, Commands.signOut, Commands.cancelServer, Commands.deleteVpc, Commands.deleteDomain, Commands.deleteLoadBalancer, Commands.deleteKey]);

  it("keep what destroys in the last group and off the rows", () => {
    for (const { menu, command, group } of menuEntries) {
      if (menu === "commandPalette" || command === undefined) continue;
      assert.equal((group ?? "").startsWith("9_danger@"), destroying.has(command), `${menu}: ${command} in ${group ?? ""}`);
    }
  });

  /** Rows as their context values are made; each kind of row that the views have. */
  const rows: readonly (readonly [view: string, contextValue: string])[] = [
    ...["running", "off", "starting", "stopping", "restarting", "working", "waiting", "blocked", "building", "cancelled", "suspended", "unknown"].map(
      (state) => [Views.servers, `server;${state};addressed`] as const,
    ),
    [Views.servers, "address;public"],
    [Views.networks, "vpc"],
    [Views.domains, "domain;here"],
    [Views.images, "image;backup;available"],
    [Views.servers, "image;backup;available"],
    [Views.networks, "member;server"],
    [Views.loadBalancers, "loadBalancer"],
    [Views.loadBalancers, "member;server"],
    [Views.account, "key"],
    [Views.servers, "account;sandbox"],
    [Views.servers, "error"],
  ];

  for (const [view, value] of rows) {
    it(`show at most two icons on a row "${value}", and every one of them in its menu too`, () => {
      const entries = (contributes.menus["view/item/context"] ?? []).filter(({ when }) => menuWhen(when ?? "", view, value));
      const inline = entries.filter(({ group }) => group?.startsWith("inline"));
      const inMenu = new Set(entries.filter((entry) => !inline.includes(entry)).map(({ command }) => command));
      assert.ok(inline.length <= 2, inline.map(({ command }) => command).join());
      for (const { command } of inline) {
        assert.ok(inMenu.has(command), command);
        assert.ok(contributes.commands.find((each) => each.command === command)?.icon, `${command ?? ""} has no icon`);
      }
    });
  }
});

describe("the views of the manifest", () => {
  it("are those of ids.ts, each with a short name and an icon", () => {
    assert.deepEqual([...viewIds].sort(), Object.values(Views).sort());
    for (const view of Object.values(contributes.views).flat()) {
      assert.match(inEnglish(view.name), /^[A-Z][a-z]+$/, view.id);
      assert.match(view.icon ?? "", /^\$\([a-z-]+\)$/, view.id);
    }
  });

  for (const view of Object.values(Views)) {
    for (const state of ["refused", "offline", "failed", "empty"]) {
      it(`${view} has something to say when it is ${state}, and one button`, () => {
        const [welcome, ...others] = contributes.viewsWelcome.filter((each) => each.view === view && each.when?.includes(`${view}.state == ${state}`));
        assert.ok(welcome && others.length === 0);
        assert.equal(buttons(welcome.contents).length, 1, welcome.contents);
      });
    }
  }

  it("say what to do when nobody is signed in, with one button", () => {
    const [welcome, ...others] = contributes.viewsWelcome.filter(({ when }) => when === ContextKeys.signedOut);
    assert.ok(welcome && others.length === 0);
    assert.equal(welcome.view, Views.servers);
    assert.deepEqual(buttons(welcome.contents), [`command:${Commands.exploreSandbox}`]);
    assert.ok(inEnglish(welcome.contents).includes(`(command:${Commands.signIn})`));
  });

  it("link to commands that exist", () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps.map(({ description }) => description));
    for (const text of [...contributes.viewsWelcome.map(({ contents }) => contents), ...steps]) {
      for (const [, id] of inEnglish(text).matchAll(/\(command:([^)?]+)/g)) {
        assert.ok(id !== undefined && (commandIds.includes(id) || id === "workbench.action.openSettings"), id);
      }
    }
  });
});

/** Links that stand on a line of their own are drawn as buttons. */
function buttons(contents: string): string[] {
  return inEnglish(contents)
    .split("\n")
    .flatMap((line) => /^\[[^\]]+\]\(([^)]+)\)$/.exec(line)?.[1] ?? []);
}

describe("the settings of the manifest", () => {
  it("are those of ids.ts, each with a default and a description", () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(Object.keys(properties).sort(), Object.values(Settings).sort());
    for (const [id, { default: value, markdownDescription }] of Object.entries(properties)) {
      assert.ok(value !== undefined, id);
      assert.ok(inEnglish(markdownDescription ?? "").length > 20, id);
    }
  });

  it("take the endpoint from the machine only: a workspace must not choose where a token goes", () => {
    const endpoint = contributes.configuration.properties["mammoth.endpoint"];
    assert.equal(endpoint?.scope, "machine");
    assert.equal(endpoint.default, "https://api.mammoth.com.au/v2");
  });
});

describe("the walkthrough", () => {
  it("has few steps, each with a verb, a picture with a description, and an event that completes it", () => {
    for (const { steps } of contributes.walkthroughs) {
      assert.ok(steps.length > 0 && steps.length <= 5);
      for (const step of steps) {
        assert.ok((step.completionEvents ?? []).length > 0, step.id);
        assert.ok(inEnglish(step.media.altText ?? "").length > 20, step.id);
        for (const event of step.completionEvents ?? []) {
          const [kind, id = ""] = event.split(":");
          const known: readonly string[] = kind === "onCommand" ? commandIds : kind === "onContext" ? Object.values(ContextKeys) : [];
          assert.ok(known.includes(id), event);
        }
      }
    }
  });
});
