import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";
import { decode, encode, streamEncode, TRUNCATED_RESPONSE, type DecodedPacket, type Packet } from "dns-packet";
import type { RecordType } from "../../dns/zone";

/** Where a name server is asked. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/** Nothing came back that answers the question. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

const attemptMs = 2000;
const attempts = 2;
let nextId = 1 + Math.floor(Math.random() * 0xfffe);

/** Asks one name server one question, without recursion: over UDP, and over TCP what does not fit (RFC 1035 §4.2, 7766).
 * @param name absolute, without its final dot
 * @throws {NoAnswerError} when it does not answer */
export async function queryDns(server: ServerAddress, name: string, type: RecordType): Promise<DecodedPacket> {
  nextId = (nextId % 0xffff) + 1;
  const query: Packet = { type: "query", id: nextId, flags: 0, questions: [{ type, name, class: "IN" }] };
  let failure: unknown;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const answer = await overUdp(server, query);
      return answer.flag_tc || ((answer.flags ?? 0) & TRUNCATED_RESPONSE) !== 0 ? await overTcp(server, query) : answer;
    } catch (error) {
      failure = error;
    }
  }
  throw new NoAnswerError(`${server.host} does not answer`, { cause: failure });
}

function overUdp({ host, port }: ServerAddress, query: Packet): Promise<DecodedPacket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      socket.close();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new NoAnswerError("no answer in time"))), attemptMs);
    socket.once("error", (error) => end(() => reject(error)));
    socket.on("message", (message) => {
      const answer = readAnswer(() => decode(message), query);
      // What somebody else sent is not waited for any less.
      if (answer) end(() => resolve(answer));
    });
    // Connected: only that server's answers are heard, and a closed port is an error at once.
    socket.connect(port, host, () => socket.send(encode(query)));
  });
}

function overTcp({ host, port }: ServerAddress, query: Packet): Promise<DecodedPacket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    const parts: Buffer[] = [];
    socket.setTimeout(attemptMs, () => socket.destroy(new NoAnswerError("no answer in time")));
    socket.once("error", reject);
    socket.once("close", () => reject(new NoAnswerError("the connection ended")));
    socket.on("data", (part: Buffer) => {
      parts.push(part);
      const all = Buffer.concat(parts);
      if (all.length < 2 || all.length < 2 + all.readUInt16BE(0)) return;
      const answer = readAnswer(() => decode(all.subarray(2, 2 + all.readUInt16BE(0))), query);
      if (answer) resolve(answer);
      socket.destroy();
    });
    socket.end(streamEncode(query));
  });
}

/** @returns undefined for what is no answer to the question */
function readAnswer(read: () => DecodedPacket, query: Packet): DecodedPacket | undefined {
  try {
    const answer = read();
    const [asked, told] = [query.questions?.[0], answer.questions?.[0]];
    return answer.type === "response" && answer.id === query.id && asked?.type === told?.type && asked?.name.toLowerCase() === told?.name.toLowerCase() ? answer : undefined;
  } catch {
    return undefined;
  }
}
