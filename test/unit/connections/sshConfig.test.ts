import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { forgetHostKey, hasHostKey, knownName } from "../../../src/connections/hostKeys";
import { hostsText, renewConfig, SshFolder, withInclude, withoutInclude, type SshHost } from "../../../src/connections/sshConfig";
import type { SshTarget } from "../../../src/connections/sshTarget";

const target = (more: Partial<SshTarget> = {}): SshTarget => ({ host: "203.0.113.10", user: "root", port: 22, identityFile: undefined, ...more });
const host = (name: string, id: number, more: Partial<SshTarget> = {}): SshHost => ({ name, id, target: target(more) });

/** Where OpenSSH is not to be had, what it says cannot be asked. */
const isInstalled = spawnSync("ssh", ["-V"]).error === undefined;

describe("The managed SSH configuration", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "ssh-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("has a host for each server, and tells two of one name apart", () => {
    assert.equal(
      hostsText([host("web-1.example.com", 1, { port: 2222, identityFile: "/home/me/my key" }), host("db", 2), host("DB", 3)]),
      'Host web-1.example.com\n    HostName 203.0.113.10\n    User root\n    Port 2222\n    IdentityFile "/home/me/my key"\n\nHost db-2\n    HostName 203.0.113.10\n    User root\n    Port 22\n\nHost DB-3\n    HostName 203.0.113.10\n    User root\n    Port 22',
    );
  });

  it("writes no name that ssh would read as something else", () => {
    for (const name of ["*", "a b", "a\n    ProxyCommand x", "!web", "-oX", "web?", "", '"web"']) assert.equal(hostsText([host(name, 1)]), "", name);
    assert.equal(hostsText([host("web", 1, { identityFile: '/x"\n    ProxyCommand touch' })]), "");
  });

  it("is what ssh itself makes of it", async () => {
    const files = new SshFolder(folder);
    await files.renew(new Map([["one", hostsText([host("web-1.example.com", 1, { port: 2222, identityFile: "/home/me/my key" })])]]), ["one"]);
    assert.match(readFileSync(path.join(folder, "mammoth", "config"), "utf8"), /^Host web-1/m);
    if (!isInstalled) return;
    const lines = execFileSync("ssh", ["-G", "-F", path.join(folder, "mammoth", "config"), "web-1.example.com"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n");
    for (const line of ["hostname 203.0.113.10", "user root", "port 2222", "identityfile /home/me/my key"]) assert.ok(lines.includes(line), line);
  });

  it("keeps accounts whose servers are not known, renews those that are, and forgets those that are gone", () => {
    const first = renewConfig("", new Map([["one", hostsText([host("a", 1)])], ["two", hostsText([host("b", 2)])]]), ["one", "two"]);
    const next = renewConfig(first, new Map([["two", hostsText([host("c", 3)])]]), ["one", "two"]);
    assert.deepEqual([...next.matchAll(/^Host (\S+)$/gm)].map(([, name]) => name), ["a", "c"]);
    assert.equal(renewConfig(next, new Map(), ["one", "two"]), next);
    assert.doesNotMatch(renewConfig(next, new Map(), ["two"]), /Host a/);
  });

  it("is written for its owner only, and only where it is news", async () => {
    const files = new SshFolder(folder);
    const sections = new Map([["one", hostsText([host("a", 1)])]]);
    assert.equal(await files.renew(sections, ["one"]), true);
    assert.equal(await files.renew(sections, ["one"]), false);
    assert.equal(statSync(path.join(folder, "mammoth", "config")).mode & 0o777, 0o600);
    assert.equal(statSync(path.join(folder, "mammoth")).mode & 0o777, 0o700);
  });

  it("is included at the top of one's own configuration, once, and taken out again without a trace", async () => {
    const own = "# mine\r\nHost x\r\n    User me\r\n";
    assert.equal(withInclude(own), `Include mammoth/config\r\n\r\n${own}`);
    assert.equal(withInclude(withInclude(own)), withInclude(own));
    assert.equal(withoutInclude(withInclude(own)), own);
    assert.equal(withoutInclude(withInclude("")), "");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "config"), own);
    const files = new SshFolder(folder);
    await files.include();
    assert.match(readFileSync(path.join(folder, "config"), "utf8"), /^Include mammoth\/config\r\n/);
    await files.exclude();
    assert.equal(readFileSync(path.join(folder, "config"), "utf8"), own);
  });

  it("forgets a host key that another system has now, hashed or not, and no other", async () => {
    assert.equal(await hasHostKey("192.0.2.1", path.join(folder, "none")), false);
    if (!isInstalled) return;
    const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
    const file = path.join(folder, "known_hosts");
    writeFileSync(file, `203.0.113.10 ${key}\n[203.0.113.10]:2222 ${key}\n198.51.100.7 ${key}\n`);
    execFileSync("ssh-keygen", ["-H", "-f", file], { stdio: "ignore" });
    assert.equal(await hasHostKey("203.0.113.10", file), true);
    await forgetHostKey("203.0.113.10", file);
    assert.equal(await hasHostKey("203.0.113.10", file), false);
    assert.equal(await hasHostKey(knownName({ host: "203.0.113.10", port: 2222 }), file), true);
    assert.equal(await hasHostKey("198.51.100.7", file), true);
  });
});
