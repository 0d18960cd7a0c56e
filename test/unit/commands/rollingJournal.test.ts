import assert from "node:assert/strict";
import { RollingJournal, type RollingRest } from "../../../src/commands/server/rollingJournal";

class MemoryMemento {
  text = "{}";

  get<T>(key: string, value?: T): T {
    return ((JSON.parse(this.text) as Record<string, T>)[key] ?? value) as T;
  }

  update(key: string, value: unknown): Promise<void> {
    this.text = JSON.stringify({ ...(JSON.parse(this.text) as object), [key]: value });
    return Promise.resolve();
  }
}

describe("An operation over several servers", () => {
  const server = (serverId: number): RollingRest["servers"][number] => ({ accountId: "a", serverId, name: `web-${serverId}` });
  const rest: RollingRest = { title: "Rebooting 3 servers", body: { type: "reboot" }, servers: [server(1), server(2), server(3)] };

  it("leaves what it has not begun to the next window, and nothing that may have been sent", async () => {
    const memento = new MemoryMemento();
    const journal = new RollingJournal(memento);
    const keep = await journal.begin(rest);
    await keep([server(3)]);
    assert.deepEqual(journal.rests, [], "it is running here");
    assert.deepEqual(new RollingJournal(memento).rests, [{ ...rest, servers: [server(3)] }]);
  });

  it("leaves nothing when it has ended", async () => {
    const memento = new MemoryMemento();
    const journal = new RollingJournal(memento);
    const keep = await journal.begin(rest);
    await keep([]);
    assert.deepEqual(new RollingJournal(memento).rests, []);
  });

  it("is forgotten without touching one that runs", async () => {
    const memento = new MemoryMemento();
    await new RollingJournal(memento).begin(rest);
    const journal = new RollingJournal(memento);
    await journal.begin({ ...rest, title: "Starting 3 servers" });
    assert.deepEqual(journal.rests.map(({ title }) => title), ["Rebooting 3 servers"]);
    await journal.forgetRests();
    assert.deepEqual(journal.rests, []);
    assert.deepEqual(new RollingJournal(memento).rests.map(({ title }) => title), ["Starting 3 servers"]);
  });
});
