import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EditableZone } from "../../src/dns/editableZone";
import { parseZone } from "../../src/dns/parser";
import { planZone } from "../../src/dns/plan";
import { renderZone } from "../../src/dns/render";
import type { DomainRecord } from "../../src/model/contract";
import type { Measurement } from "./main";

const origin = "example.com";

/** The zone language against BIND's own compiler, and against the frames of an editor. */
export function benchZone(): Promise<readonly Measurement[]> {
  return Promise.resolve([...parsing(), ...planning()]);
}

function parsing(): readonly Measurement[] {
  const text = generatedZone(100_000);
  const folder = mkdtempSync(path.join(tmpdir(), "bench-zone-"));
  try {
    const file = path.join(folder, "zone");
    writeFileSync(file, text);
    const bind = bestOf(3, () => {
      const { status, error } = spawnSync("named-compilezone", ["-q", "-k", "ignore", "-i", "none", "-F", "text", "-s", "full", "-o", "/dev/null", origin, file]);
      if (error || status !== 0) throw new Error("named-compilezone (bind9-utils) is needed to compare with.");
    });
    // The first parse of a process is a cold one; the best of three is what a warm editor has.
    const cold = timed(() => parseZone(text, { origin }));
    const warm = bestOf(3, () => parseZone(text, { origin }));
    const zone = new EditableZone(text, { origin });
    const middle = text.indexOf("host50000 ");
    const keystroke = (offset: number, letter: string): number => timed(() => {
      zone.edit({ offset, length: 0, text: letter });
      return zone.zone().diagnostics;
    });
    // In the data, then in the name, which others may point to.
    const first = keystroke(middle + "host50000 IN A 10.".length, "1");
    const typed = Array.from({ length: 20 }, (_, index) => keystroke(middle + index, "x"));
    return [
      { name: "first keystroke in the middle of 100,000 records, in ms", value: first, limit: 5, detail: "diagnostics included" },
      { name: "keystroke in an owner, median of 20, in ms", value: typed.sort((one, other) => one - other)[10] ?? NaN, limit: 5, detail: `${typed[0]?.toFixed(2)} to ${typed.at(-1)?.toFixed(2)} ms` },
      { name: "cold parse of 100,000 records, against named-compilezone", value: cold / bind, limit: 0.5, detail: `${Math.round(cold)} ms (warm ${Math.round(warm)} ms) against ${Math.round(bind)} ms` },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function planning(): readonly Measurement[] {
  const record = (id: number, type: DomainRecord["type"], name: string, data: string): DomainRecord => ({ id, type, name, data, ttl: 3600, priority: null, port: null, weight: null, flags: null, tag: null });
  const hosts = Array.from({ length: 10_000 }, (_, host) => record(host + 1, "A", `host${host}`, `10.${host >> 16}.${(host >> 8) & 255}.${host & 255}`));
  const base = [record(0, "NS", "@", "ns1.example.net"), ...hosts];
  let changed = 0;
  const text = renderZone(base, { origin }).replace(/^host\d+00 .*$/gm, (line) => (changed++ < 100 ? line.replace(/10\.[\d.]+$/, `192.0.2.${changed}`) : line));
  const document = parseZone(text, { origin });
  const ms = bestOf(5, () => planZone({ base, document, remote: base }));
  return [{ name: "plan of 10,000 records with 100 changes, in ms", value: ms, limit: 100, detail: `${planZone({ base, document }).operations.length} operations` }];
}

/** A zone as a large provider has them: five types, comments, own TTLs. */
function generatedZone(records: number): string {
  const lines = [`$ORIGIN ${origin}.`, "$TTL 3600", "@ IN SOA ns1.example.net. hostmaster 1 7200 900 1209600 300", "@ IN NS ns1.example.net."];
  for (let i = 0; i < records; i++) {
    switch (i % 5) {
      case 0:
        lines.push(`host${i} IN A 10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255} ; server ${i}`);
        break;
      case 1:
        lines.push(`host${i} 300 IN AAAA 2001:db8::${(i >> 16).toString(16)}:${(i & 65535).toString(16)}`);
        break;
      case 2:
        lines.push(`host${i} IN TXT "v=spf1 include:_spf${i}.example.net -all"`);
        break;
      case 3:
        lines.push(`host${i} IN MX 10 mail${i}.example.net.`);
        break;
      default:
        lines.push(`host${i} IN CNAME target${i}.example.org.`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function bestOf(times: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => timed(work)));
}
