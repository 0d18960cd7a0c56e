import { randomBytes } from "node:crypto";
import { timestamp } from "./clock";
import type { Schemas, ServerRecord } from "./state";
import type { World } from "./world";

export const consoleSize = { width: 1024, height: 768 } as const;

/** Hands out the addresses of a server's console. Whoever has one can use it, until it expires. */
export function consoleLink(world: World, server: ServerRecord): Schemas["Console"] {
  const now = world.clock.now();
  for (const [token, link] of world.consoleLinks) if (link.expiresAt <= now) world.consoleLinks.delete(token);
  const token = randomBytes(24).toString("base64url");
  // The answer's time has no fractions of a second: the link is good until then, not longer.
  const expiresAt = Math.floor((now + world.consoleValidForMs) / 1000) * 1000;
  world.consoleLinks.set(token, { serverId: server.id, expiresAt });
  const url = `${world.origin()}/console/${token}`;
  return { iframe: url, browser: `${url}?full=1`, ...consoleSize, expiry: timestamp(expiresAt) };
}

/** The server that a console's token stands for; undefined once it has expired, and when the server is off. */
export function consoleServer(world: World, token: string): ServerRecord | undefined {
  const link = world.consoleLinks.get(token);
  if (!link || link.expiresAt <= world.clock.now()) return undefined;
  const server = world.state.servers.get(link.serverId);
  return server?.running ? server : undefined;
}
