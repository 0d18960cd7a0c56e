import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { setTimeout as delay } from "node:timers/promises";
import { Problem } from "./problem";

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** cut the connection instead: before the answer, after its headers, or in the middle of its body */
  readonly reset?: "before-answer" | "before-body" | "mid-body" | undefined;
  /** send the body an octet at a time, this far apart */
  readonly dripMs?: number | undefined;
}

export interface Incoming {
  readonly request: IncomingMessage;
  readonly method: string;
  /** still percent-encoded */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A key and its certificate, in PEM. */
export interface TlsIdentity {
  readonly key: string;
  readonly cert: string;
}

const largestBody = 1024 * 1024;

/** Listens on a loopback address.
 * @param port 0 for one that the system chooses
 * @param tls with it, over TLS
 * @param reply never rejects
 * @throws when the port is taken or the address is not loopback */
export async function listen(host: string, port: number, reply: (incoming: Incoming) => Promise<Reply>, tls?: TlsIdentity): Promise<{ server: Server; port: number; close: () => Promise<void> }> {
  if (!isLoopback(host)) throw new Error(`${host} is not a loopback address.`);
  const answer = (request: IncomingMessage, response: ServerResponse): void => void serve(request, response, reply);
  const server = tls ? createTlsServer({ key: tls.key, cert: tls.cert }, answer) : createServer(answer);
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    server,
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, reply: (incoming: Incoming) => Promise<Reply>): Promise<void> {
  try {
    const url = new URL(request.url ?? "/", "http://localhost");
    const text = await readBody(request);
    const answer = await reply({ request, method: request.method ?? "GET", path: url.pathname, query: Object.fromEntries(url.searchParams), text });
    send(response, answer);
  } catch {
    // The request was cut off, too large or no HTTP address at all.
    if (!response.headersSent && !response.destroyed) send(response, { status: 400 });
    else response.destroy();
  }
}

function send(response: ServerResponse, { status, headers = {}, body, reset, dripMs }: Reply): void {
  if (response.destroyed) return;
  if (reset === "before-answer") {
    response.socket?.resetAndDestroy();
    return;
  }
  const octets = body === undefined ? undefined : Buffer.from(body);
  response.writeHead(status, { "cache-control": "no-store", ...(status === 204 ? {} : { "content-length": String(octets?.length ?? 0) }), ...headers });
  if (dripMs !== undefined && octets) {
    drip(response, octets, dripMs);
    return;
  }
  if (reset === undefined) {
    response.end(octets);
    return;
  }
  const part = reset === "mid-body" && octets ? octets.subarray(0, Math.floor(octets.length / 2)) : Buffer.alloc(0);
  response.flushHeaders();
  if (part.length > 0) response.write(part);
  // What was written goes out first: the client is to see the beginning of the answer.
  setImmediate(() => response.socket?.end(() => response.socket?.destroy()));
}

function drip(response: ServerResponse, octets: Buffer, everyMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at < octets.length) response.write(octets.subarray(at, ++at));
    else response.end();
  }, everyMs);
  response.once("close", () => clearInterval(timer));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > largestBody) throw new Problem(413, "Content Too Large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Waits, unless the cloud is closed meanwhile. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await delay(ms, undefined, { signal });
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Whether a request means this machine by the name that it used: a page of another site that had its name resolve to
 * 127.0.0.1 (DNS rebinding) does not. */
export function namesLoopback(hostHeader: string | undefined): boolean {
  return hostHeader !== undefined && isLoopback(hostHeader.replace(/:\d+$/, ""));
}

/** Compares an Authorization header with the token, in a time that tells nothing about either. */
export function authorization(header: string | undefined, token: string): "none" | "right" | "wrong" {
  if (header === undefined) return "none";
  const given = /^Bearer +(\S+)$/i.exec(header)?.[1] ?? "";
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token)) ? "right" : "wrong";
}
