import type { Answer, DecodedPacket, Question } from "dns-packet";
import { AUTHORITATIVE_ANSWER, RECURSION_DESIRED, TRUNCATED_RESPONSE, decode, encode } from "dns-packet";
import type { DomainState } from "../state";
import { lookUp } from "./zoneLookup";

/** What the length before a message can say. */
export const largestOverTcp = 65_535;
/** Without EDNS (RFC 1035 §4.2.1), and the most that is sent with it, which no network cuts (DNS Flag Day 2020). */
const smallestUdp = 512;
const largestUdp = 1232;
const headerOctets = 12;

const formatError = 1;
const notImplemented = 4;
const refusedCode = 5;

/** The reply to one DNS message; undefined for what is no query, which is left unanswered. */
export function replyTo(query: Buffer, domains: readonly DomainState[], transport: "udp" | "tcp"): Buffer | undefined {
  if (query.length < headerOctets || isReply(query)) return undefined;
  const packet = parse(query);
  if (!packet) return bare(query, formatError);
  if (opcodeOf(query) !== 0) return bare(query, notImplemented);
  const [question, ...more] = packet.questions ?? [];
  if (!question || more.length > 0) return bare(query, formatError);
  return answer(packet, question, domains, transport);
}

function answer(packet: DecodedPacket, question: Question, domains: readonly DomainState[], transport: "udp" | "tcp"): Buffer {
  const edns = packet.additionals?.find((record) => record.type === "OPT");
  const limit = transport === "tcp" ? largestOverTcp : Math.min(largestUdp, Math.max(smallestUdp, edns?.udpPayloadSize ?? 0));
  const badVersion = (edns?.ednsVersion ?? 0) > 0;
  const options: Answer[] = edns
    ? [{ type: "OPT", name: ".", udpPayloadSize: largestUdp, extendedRcode: badVersion ? 1 : 0, ednsVersion: 0, flags: 0, flag_do: false, options: [] }]
    : [];
  const asked = packet.flag_rd ? RECURSION_DESIRED : 0;
  const reply = (rcode: number, flags: number, sections: { answers?: Answer[]; authorities?: Answer[]; additionals?: Answer[] } = {}): Buffer =>
    encode({ type: "response", id: packet.id ?? 0, flags: rcode | flags | asked, questions: [question], ...sections, additionals: [...(sections.additionals ?? []), ...options] });
  if (badVersion) return reply(0, 0);
  // Zone transfers and other classes are not served.
  if (["AXFR", "IXFR"].includes(question.type) || (question.class !== "IN" && question.class !== "ANY")) return reply(refusedCode, 0);
  const found = lookUp(domains, question.name.replace(/\.$/, "").toLowerCase(), question.type);
  const flags = found.authoritative ? AUTHORITATIVE_ANSWER : 0;
  const answers = found.answers.map((record) => ({ ...record, name: ownerAsAsked(record.name, question.name) }));
  const whole = reply(found.rcode, flags, { answers, authorities: [...found.authorities], additionals: [...found.additionals] });
  if (whole.length <= limit) return whole;
  // Addresses that nobody asked for are left out before anything is missed (RFC 2181 §9).
  const withoutExtras = reply(found.rcode, flags, { answers, authorities: [...found.authorities] });
  return withoutExtras.length <= limit ? withoutExtras : reply(found.rcode, flags | TRUNCATED_RESPONSE);
}

/** Names are compared without case, and come back as they were asked (resolvers check it). */
function ownerAsAsked(owner: string, asked: string): string {
  return owner.toLowerCase() === asked.toLowerCase() ? asked : owner;
}

function parse(query: Buffer): DecodedPacket | undefined {
  try {
    return decode(query);
  } catch {
    return undefined;
  }
}

function isReply(query: Buffer): boolean {
  return (query.readUInt8(2) & 0x80) !== 0;
}

function opcodeOf(query: Buffer): number {
  return (query.readUInt8(2) >> 3) & 15;
}

/** A header and nothing else. */
function bare(query: Buffer, rcode: number): Buffer {
  const reply = Buffer.alloc(headerOctets);
  query.copy(reply, 0, 0, 3);
  reply.writeUInt8((query.readUInt8(2) & 0x79) | 0x80, 2);
  reply.writeUInt8(rcode, 3);
  return reply;
}
