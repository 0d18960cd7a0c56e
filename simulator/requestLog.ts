import type { Socket } from "node:net";

export interface LoggedRequest {
  /** counted from 1 */
  readonly number: number;
  readonly at: string;
  /** which connection it came by, counted from 1 */
  readonly connection: number;
  readonly method: string;
  /** path and query; the token of a console is left out */
  readonly url: string;
  /** "GET /servers/{server_id}"; undefined outside the contract */
  readonly operation: string | undefined;
  readonly userAgent: string | undefined;
  readonly authorization: "none" | "right" | "wrong";
  /** the JSON that was sent, without passwords and user data */
  readonly body: unknown;
  /** undefined when the connection was cut */
  readonly status: number | undefined;
  readonly durationMs: number;
}

const kept = 20_000;
const secret = new Set(["password", "user_data", "public_key"]);

/** Remembers what was asked, so that tests can count it. Secrets are not in it. */
export class RequestLog {
  private readonly entries: LoggedRequest[] = [];
  private readonly connections = new WeakMap<Socket, number>();
  private connectionCount = 0;
  private requestCount = 0;
  private open = 0;

  /** The requests since the last `clear`, oldest first. */
  list(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** How many of them were for an operation ("GET /servers"). */
  count(operation: string): number {
    return this.entries.filter((entry) => entry.operation === operation).length;
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** How many connections are open now. */
  get openConnections(): number {
    return this.open;
  }

  connectionOf(socket: Socket): number {
    let number = this.connections.get(socket);
    if (number === undefined) {
      this.connections.set(socket, (number = ++this.connectionCount));
      this.open += 1;
      socket.once("close", () => (this.open -= 1));
    }
    return number;
  }

  add(entry: Omit<LoggedRequest, "number">): void {
    if (this.entries.length >= kept) this.entries.shift();
    this.entries.push({ ...entry, number: ++this.requestCount, url: entry.url.replace(/^(\/console\/)[^/?]+/, "$1…"), body: withoutSecrets(entry.body) });
  }
}

function withoutSecrets(body: unknown): unknown {
  if (body === undefined) return undefined;
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (secret.has(key) && typeof value === "string" ? "…" : value)));
}
