import assert from "node:assert/strict";
import { createServer, type AddressInfo } from "node:net";
import { isPortOpen, waitForPort } from "../../../src/connections/waitForPort";

describe("Waiting for a port", () => {
  const listen = (port = 0) =>
    new Promise<{ readonly port: number; readonly close: () => Promise<void> }>((resolve, reject) => {
      const server = createServer((socket) => socket.destroy());
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => resolve({ port: (server.address() as AddressInfo).port, close: () => new Promise((done) => server.close(() => done())) }));
    });

  it("tells one that is open from one that is not", async () => {
    const server = await listen();
    assert.equal(await isPortOpen("127.0.0.1", server.port, 2000), true);
    await server.close();
    assert.equal(await isPortOpen("127.0.0.1", server.port, 2000), false);
  });

  it("goes on until somebody answers", async () => {
    const first = await listen();
    await first.close();
    const waiting = waitForPort({ host: "127.0.0.1", port: first.port, signal: new AbortController().signal, restMs: 5 });
    const server = await listen(first.port);
    assert.equal(await waiting, true);
    await server.close();
  });

  it("ends at once when it is called off, and when it was before", async () => {
    const { port, close } = await listen();
    await close();
    const calledOff = new AbortController();
    const waiting = waitForPort({ host: "127.0.0.1", port, signal: calledOff.signal, restMs: 600_000 });
    calledOff.abort();
    assert.equal(await waiting, false);
    assert.equal(await waitForPort({ host: "127.0.0.1", port, signal: calledOff.signal }), false);
  });
});
