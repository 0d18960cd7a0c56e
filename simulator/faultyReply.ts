import { gzipSync } from "node:zlib";
import type { Fault } from "./faults";
import type { Reply } from "./httpServer";

const elsewhere = "https://elsewhere.example";
/** What a bomb unpacks to: more than any answer of the API. */
const bombOctets = 100 * 1024 * 1024;

/** An answer as a fault makes of it; what it says about the work was decided before. */
export function faultyReply(reply: Reply, fault: Fault, now: number): Reply {
  const headers = {
    ...reply.headers,
    ...(fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) }),
    ...(fault.clockSkewMs === undefined ? {} : { date: new Date(now + fault.clockSkewMs).toUTCString() }),
  };
  const rest = { reset: fault.reset, dripMs: fault.dripMs };
  if (fault.redirect === true) return { status: 307, headers: { location: `${elsewhere}/v2/` }, ...rest };
  const text = reply.body?.toString() ?? "";
  switch (fault.body) {
    case "empty":
      return { status: 200, headers, body: "", ...rest };
    case "html":
      return { status: 200, headers: { ...headers, "content-type": "text/html" }, body: "<!DOCTYPE html><title>Maintenance</title><p>We will be back soon.</p>", ...rest };
    case "invalid-json":
      return { status: 200, headers, body: '{"meta": {"total": 3}, "oops": ]', ...rest };
    case "truncated":
      return { status: 200, headers, body: text.slice(0, Math.floor(text.length / 2)), ...rest };
    case "truncated-gzip": {
      const packed = gzipSync(text.padEnd(1000));
      return { status: 200, headers: { ...headers, "content-encoding": "gzip" }, body: packed.subarray(0, Math.floor(packed.length / 2)), ...rest };
    }
    case "zip-bomb":
      return { status: 200, headers: { ...headers, "content-type": "application/json", "content-encoding": "gzip" }, body: bomb(), ...rest };
    case "other-envelope":
      return { status: 200, headers: { ...headers, "content-type": "application/json" }, body: '{"meta":{"total":0}}', ...rest };
    case "strange":
      return reply.status === 200 ? { ...reply, headers, body: JSON.stringify(strange(JSON.parse(text))), ...rest } : { ...reply, headers, ...rest };
    case "foreign-links":
      return { ...reply, headers, body: text.replace(/"(next|last|href)":"[^"]*"/g, `"$1":"${elsewhere}/v2/stolen"`), ...rest };
    default:
      return { ...reply, headers, ...rest };
  }
}

let packedBomb: Buffer | undefined;

function bomb(): Buffer {
  packedBomb ??= gzipSync(Buffer.alloc(bombOctets));
  return packedBomb;
}

/** What a later version of the API may say: fields that are not known yet in every object, and other words in `status`. */
function strange(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strange);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, one]): [string, unknown] => [name, name === "status" && typeof one === "string" ? "of-tomorrow" : strange(one)]);
  return { ...Object.fromEntries(entries), field_of_tomorrow: { deep: [1] } };
}
