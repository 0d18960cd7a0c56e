// What stands in front of VS Code's server: it passes everything on, and answers the one question that this server build leaves to
// its surroundings: half of the key with which the workbench encrypts secrets in the browser's storage.
// @ts-check
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";

/** @typedef {{ port: number, close: () => Promise<void> }} Front */
/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

const host = "127.0.0.1";

/** The same key every time, so that what was encrypted can be read after the next start. @param {string} folder */
function keyOf(folder) {
  const file = path.join(folder, "secret-key");
  if (existsSync(file)) return readFileSync(file);
  mkdirSync(folder, { recursive: true });
  const key = randomBytes(32);
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

/** @param {number} backend the port to pass on to
 * @param {string} folder where the key is kept
 * @param {number} preferred a port to take if it is free; 0 lets the system choose
 * @returns {Promise<Front>} */
export async function startFront(backend, folder, preferred) {
  const key = keyOf(folder);
  /** @type {Set<import("node:stream").Duplex>} */
  const tunnels = new Set();
  const server = http.createServer((request, response) => {
    // Only the workbench's own page may ask: another page could not read the answer, and a form sends another content type.
    if (request.method === "POST" && request.url?.endsWith("/mint-key") && request.headers["sec-fetch-site"] !== "cross-site") {
      response.writeHead(200, { "content-type": "application/octet-stream", "cache-control": "no-store" }).end(key);
      return;
    }
    passOn(request, response, backend, request.url ?? "/");
  });
  server.on("upgrade", (request, socket, head) => {
    const onward = net.connect(backend, host, () => {
      const lines = [`${request.method} ${request.url} HTTP/1.1`];
      for (let index = 0; index < request.rawHeaders.length; index += 2) lines.push(`${request.rawHeaders[index]}: ${request.rawHeaders[index + 1]}`);
      onward.write(`${lines.join("\r\n")}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) {
      tunnels.add(end);
      end.once("close", () => {
        tunnels.delete(end);
        socket.destroy();
        onward.destroy();
      });
      end.on("error", () => end.destroy());
    }
  });
  const port = await listen(server, preferred).catch((error) => {
    if (preferred === 0) throw error;
    return listen(server, 0);
  });
  return {
    port,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      await close(server);
    },
  };
}

/** Shows other loopback ports of this machine, such as that of a server's console in the sandbox, to the workbench's browser:
 * /PORT/PATH is /PATH on PORT. An origin of its own keeps those pages apart from the workbench.
 * @returns {Promise<Front>} */
export async function startForwarder() {
  const server = http.createServer((request, response) => {
    const [, port, rest] = /^\/(\d{1,5})(\/.*)$/.exec(request.url ?? "") ?? [];
    if (port === undefined || rest === undefined) response.writeHead(404).end();
    else passOn(request, response, Number(port), rest);
  });
  return { port: await listen(server, 0), close: () => close(server) };
}

/** @param {Request} request @param {Response} response @param {number} port @param {string} path */
function passOn(request, response, port, path) {
  const onward = http.request({ host, port, method: request.method, path, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once("error", () => {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  });
  response.once("close", () => onward.destroy());
  request.pipe(onward);
}

/** @param {http.Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** @param {http.Server} server @param {number} port @returns {Promise<number>} */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.removeListener("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}
