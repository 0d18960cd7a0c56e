import { randomBytes } from "node:crypto";
import type { ActionEngine } from "./actionEngine";
import type { Cancellations } from "./cancellations";
import { consoleServer } from "./consoleLinks";
import { invoiceKey } from "./billing";
import { consoleGonePage, consolePage, type Page } from "./consolePage";
import type { Operation } from "./contract";
import { control } from "./control";
import { faultyReply } from "./faultyReply";
import type { Fault, Faults } from "./faults";
import type { Incoming, Reply } from "./httpServer";
import { authorization, namesLoopback, wait } from "./httpServer";
import { invoicePage } from "./invoicePage";
import { Problem, invalid } from "./problem";
import type { RequestLog } from "./requestLog";
import type { Answer } from "./route";
import type { Router } from "./router";
import { noSuchAddress, perform, problemAnswer } from "./service";
import type { World } from "./world";

export interface FrontendParts {
  readonly world: World;
  readonly actions: ActionEngine;
  readonly cancellations: Cancellations;
  readonly router: Router;
  readonly token: string;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly latencyMs: number;
  readonly closing: AbortSignal;
  readonly onDidChange: (() => void) | undefined;
  readonly onError: ((error: unknown) => void) | undefined;
}

interface Outgoing {
  readonly reply: Reply;
  readonly operation?: Operation | undefined;
  readonly body?: unknown;
}

/** Turns requests into replies: the API below /v2, consoles below /console, invoices below /invoices, the controls below /__simulator. */
export class Frontend {
  constructor(private readonly parts: FrontendParts) {}

  /** Lets happen what is due. */
  settle(): boolean {
    const { actions, cancellations } = this.parts;
    const finished = actions.settle();
    return cancellations.settle() || finished;
  }

  async reply(incoming: Incoming): Promise<Reply> {
    const { world, requests, onDidChange, onError } = this.parts;
    const started = performance.now();
    const connection = requests.connectionOf(incoming.request.socket);
    const at = new Date(world.clock.now()).toISOString();
    let outgoing: Outgoing;
    try {
      if (this.settle()) onDidChange?.();
      outgoing = await this.dispatch(incoming);
    } catch (error) {
      if (this.parts.closing.aborted) return { status: 503 };
      onError?.(error);
      outgoing = { reply: toReply(problemAnswer(new Problem(500, "Internal Server Error", "The simulated cloud has a defect."))) };
    }
    const { reply, operation, body } = outgoing;
    if (!incoming.path.startsWith("/__simulator/")) {
      const { authorization: header, "user-agent": userAgent } = incoming.request.headers;
      requests.add({
        at,
        connection,
        method: incoming.method,
        url: incoming.request.url ?? "",
        operation: operation?.name,
        userAgent,
        authorization: authorization(header, this.parts.token),
        body,
        status: reply.reset === "before-answer" ? undefined : reply.status,
        durationMs: Math.round((performance.now() - started) * 10) / 10,
      });
    }
    if (incoming.method !== "GET" && reply.status < 400) onDidChange?.();
    return reply;
  }

  private async dispatch(incoming: Incoming): Promise<Outgoing> {
    // The link to a console is a secret of its own, and may be reached through a tunnel that has another name.
    if (incoming.path.startsWith("/console/")) return { reply: this.console(incoming) };
    if (!namesLoopback(incoming.request.headers.host)) return answered(problemAnswer(new Problem(403, "Forbidden", "The Host header does not name this machine.")));
    if (incoming.path.startsWith("/v2/")) return this.api(incoming, incoming.path.slice("/v2".length));
    if (incoming.path.startsWith("/__simulator/")) return answered(this.controls(incoming));
    if (incoming.path.startsWith("/invoices/")) return this.invoice(incoming);
    return answered(noSuchAddress(incoming.path));
  }

  private async api(incoming: Incoming, path: string): Promise<Outgoing> {
    const { router, faults, latencyMs, closing } = this.parts;
    const match = router.match(incoming.method, path);
    if (match.kind === "nothing") return answered(noSuchAddress(incoming.path));
    if (match.kind === "other-method") {
      const reply = toReply(problemAnswer(new Problem(405, "Method Not Allowed")));
      return { reply: { ...reply, headers: { ...reply.headers, allow: match.allowed.join(", ") } } };
    }
    const { operation } = match;
    const fault = faults.take(operation);
    const arrived = performance.now();
    await wait(fault.delayMs ?? 0, closing);
    const known = authorization(incoming.request.headers.authorization, this.parts.token) === "right";
    if (operation.needsToken && !known) return { reply: { status: 401, headers: { "www-authenticate": "Bearer" } }, operation };
    const parsed = parseBody(incoming);
    if ("problem" in parsed) return { reply: toReply(problemAnswer(parsed.problem)), operation };
    const reply = toReply(this.perform(operation, match.path, incoming, parsed.body, known, fault));
    // The latency of a network: what this one process has to do for many at once does not add to it.
    await wait(latencyMs + (fault.delayMs ?? 0) - (performance.now() - arrived), closing);
    return { reply: faultyReply(reply, fault, this.parts.world.clock.now()), operation, body: parsed.body };
  }

  private perform(operation: Operation, path: Readonly<Record<string, string>>, incoming: Incoming, body: unknown, authenticated: boolean, fault: Fault): Answer {
    const { world, actions, cancellations } = this.parts;
    const url = `${world.origin()}${incoming.path}`;
    return perform(operation, { path, query: incoming.query, body }, { world, actions, cancellations, url, authenticated }, fault);
  }

  private console(incoming: Incoming): Reply {
    const { world } = this.parts;
    const nonce = randomBytes(16).toString("base64");
    const server = consoleServer(world, incoming.path.slice("/console/".length));
    if (incoming.method === "POST") return server ? this.switchFromInside(server, incoming.text) : { status: 410 };
    if (incoming.method !== "GET") return { status: 405 };
    const page = server ? consolePage(server, nonce, "full" in incoming.query, world.clock.now()) : consoleGonePage(nonce);
    return { status: server ? 200 : 410, ...pageReply(page) };
  }

  /** An invoice to print, for whoever has its link. */
  private invoice(incoming: Incoming): Outgoing {
    const { world } = this.parts;
    const invoice = world.state.invoices.get(Number(incoming.path.slice("/invoices/".length)));
    if (incoming.method !== "GET" || invoice === undefined || incoming.query["key"] !== invoiceKey(invoice)) return answered(noSuchAddress(incoming.path));
    return { reply: { status: 200, ...pageReply(invoicePage(world, invoice, randomBytes(16).toString("base64"))) } };
  }

  /** Halts or restarts a machine as its own operating system does: its `status` does not change. */
  private switchFromInside(server: { running: boolean; power_changed_at: number }, text: string): Reply {
    const power = /"power"\s*:\s*"(halt|reboot)"/.exec(text)?.[1];
    if (power === undefined) return { status: 400 };
    server.running = power === "reboot";
    server.power_changed_at = this.parts.world.clock.now();
    return { status: 204 };
  }

  private controls(incoming: Incoming): Answer {
    const { world, actions, faults, requests } = this.parts;
    const parsed = parseBody(incoming);
    if ("problem" in parsed) return problemAnswer(parsed.problem);
    const pay = (id: number): boolean => {
      const invoice = world.state.invoices.get(id);
      if (!invoice) return false;
      invoice.paid = true;
      actions.paid(id);
      return true;
    };
    return control({ clock: world.clock, faults, requests, pay }, incoming.method, incoming.path, parsed.body);
  }
}

function pageReply({ html, contentSecurityPolicy }: Page): Pick<Reply, "headers" | "body"> {
  return {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
    body: html,
  };
}

function parseBody(incoming: Incoming): { readonly body: unknown } | { readonly problem: Problem } {
  if (incoming.text === "") return { body: undefined };
  const type = incoming.request.headers["content-type"] ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) return { problem: new Problem(415, "Unsupported Media Type", "Send application/json.") };
  try {
    return { body: JSON.parse(incoming.text) };
  } catch {
    return { problem: invalid({ $: "The body is not valid JSON." }) };
  }
}

function answered(answer: Answer): Outgoing {
  return { reply: toReply(answer) };
}

function toReply(answer: Answer): Reply {
  if (answer.body === undefined) return { status: answer.status };
  const type = answer.status >= 400 ? "application/problem+json" : "application/json";
  return { status: answer.status, headers: { "content-type": `${type}; charset=utf-8` }, body: JSON.stringify(answer.body) };
}
