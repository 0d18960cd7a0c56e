import { createSocket } from "node:dgram";
import type { Socket as UdpSocket } from "node:dgram";
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import type { DomainState } from "../state";
import { largestOverTcp, replyTo } from "./queryReply";

export interface Nameserver {
  /** the same one for UDP and TCP */
  readonly port: number;
  close(): Promise<void>;
}

const attempts = 20;
const idleMs = 10_000;

/** Answers DNS queries for the domains over UDP and TCP (RFC 1035 §4.2), on a port that the system chooses.
 * @throws when there is no port that is free for both */
export async function startNameserver(host: string, domains: () => readonly DomainState[]): Promise<Nameserver> {
  for (let attempt = 1; ; attempt++) {
    const tcp = createServer((socket) => serveStream(socket, domains));
    const port = await listen(tcp, host);
    const udp = createSocket(host.includes(":") ? "udp6" : "udp4");
    try {
      await bind(udp, port, host);
    } catch (error) {
      await closeTcp(tcp, new Set());
      if (attempt < attempts) continue;
      throw error;
    }
    const connections = new Set<Socket>();
    tcp.on("connection", (socket) => {
      connections.add(socket);
      socket.once("close", () => connections.delete(socket));
    });
    udp.on("message", (query, from) => {
      const reply = replyTo(query, domains(), "udp");
      if (reply) udp.send(reply, from.port, from.address);
    });
    return {
      port,
      close: async () => {
        await new Promise<void>((resolve) => udp.close(() => resolve()));
        await closeTcp(tcp, connections);
      },
    };
  }
}

/** Queries on one connection, each after its length in two octets. */
function serveStream(socket: Socket, domains: () => readonly DomainState[]): void {
  let pending = Buffer.alloc(0);
  socket.setTimeout(idleMs, () => socket.destroy());
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const end = 2 + pending.readUInt16BE(0);
      const reply = replyTo(pending.subarray(2, end), domains(), "tcp");
      pending = pending.subarray(end);
      if (!reply || reply.length > largestOverTcp) {
        socket.destroy();
        return;
      }
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    }
  });
}

function listen(server: Server, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The nameserver has no port."));
      else resolve(address.port);
    });
  });
}

function bind(socket: UdpSocket, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("error", (error) => {
      socket.close();
      reject(error);
    });
    socket.bind(port, host, () => {
      socket.removeAllListeners("error").on("error", () => undefined);
      resolve();
    });
  });
}

async function closeTcp(server: Server, connections: ReadonlySet<Socket>): Promise<void> {
  for (const socket of connections) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
