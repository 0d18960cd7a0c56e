import assert from "node:assert/strict";
import { ResourceStore, type StoreChange } from "../../../src/cloud/store";

interface Thing {
  readonly id: number;
  readonly name: string;
}

describe("A store", () => {
  let answers: ((items: readonly Thing[] | Error) => void)[];
  let store: ResourceStore<Thing>;
  let changes: StoreChange["ids"][];
  const thing = (id: number, name = `thing ${id}`): Thing => ({ id, name });
  const answer = (items: readonly Thing[] | Error): void => answers.shift()?.(items);

  beforeEach(() => {
    answers = [];
    changes = [];
    store = new ResourceStore<Thing>({
      idOf: ({ id }) => id,
      loadAll: () =>
        new Promise((resolve, reject) => {
          answers.push((items) => (items instanceof Error ? reject(items) : resolve(items)));
        }),
      loadOne: (id) => Promise.resolve(id === 9 ? undefined : thing(Number(id), "fresh")),
    });
    store.onDidChange(({ ids }) => changes.push(ids));
  });

  it("asks once for all who ask, and not again for what it has", async () => {
    const both = Promise.all([store.load(), store.load()]);
    assert.equal(answers.length, 1);
    answer([thing(1)]);
    assert.deepEqual(await both, [[thing(1)], [thing(1)]]);
    assert.deepEqual(await store.load(), [thing(1)]);
    assert.equal(answers.length, 0);
    assert.equal(store.get(1)?.name, "thing 1");
  });

  it("keeps what it has while it refreshes, and tells what is different then", async () => {
    const first = store.load();
    answer([thing(1), thing(2), thing(3)]);
    await first;
    changes.length = 0;
    const again = store.refresh();
    assert.deepEqual(store.state, { status: "loading", items: [thing(1), thing(2), thing(3)] });
    answer([thing(1), thing(2, "renamed"), thing(4)]);
    await again;
    assert.deepEqual(changes, [[2, 3, 4]]);
  });

  it("tells nothing when nothing is different", async () => {
    const first = store.load();
    answer([thing(1)]);
    await first;
    changes.length = 0;
    const again = store.refresh();
    answer([thing(1)]);
    await again;
    assert.deepEqual(changes, []);
  });

  it("keeps nothing after a failure, and loads again when asked", async () => {
    const first = store.load();
    answer([thing(1)]);
    await first;
    const again = store.refresh();
    answer(new Error("no network"));
    await assert.rejects(again, /no network/);
    assert.equal(store.state.status, "failed");
    assert.equal(store.get(1), undefined);
    const third = store.load();
    answer([thing(2)]);
    assert.deepEqual(await third, [thing(2)]);
  });

  it("lets the latest question decide, whichever answer comes last", async () => {
    const early = store.refresh();
    const late = store.refresh();
    const [answerEarly, answerLate] = answers;
    answerLate?.([thing(2)]);
    await late;
    answerEarly?.([thing(1)]);
    await early;
    assert.deepEqual(store.state, { status: "ready", items: [thing(2)] });
  });

  it("refreshes one, and takes out one that is gone", async () => {
    const first = store.load();
    answer([thing(1), thing(9)]);
    await first;
    changes.length = 0;
    await store.refreshOne(1);
    await store.refreshOne(9);
    assert.deepEqual(store.state, { status: "ready", items: [thing(1, "fresh")] });
    assert.deepEqual(changes, [[1], [9]]);
  });

  it("answers who asks for one, even where nothing of it changed: what hangs on it may have", async () => {
    const first = store.load();
    answer([thing(1, "fresh"), thing(2)]);
    await first;
    changes.length = 0;
    await store.refreshOne(1);
    assert.deepEqual(changes, [[1]]);
  });

  it("says nothing any more once it is disposed", async () => {
    const first = store.load();
    store.dispose();
    changes.length = 0;
    answer([thing(1)]);
    await first;
    assert.deepEqual(changes, []);
  });
});
