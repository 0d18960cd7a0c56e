import assert from "node:assert/strict";
import { MessageLink, RequestRefusedError, type Direction } from "../../../src/webviews/messages";
import { arrayOf, isNumber, isString, literal, nullable, object, oneOf } from "../../../src/webviews/shape";

interface Add {
  readonly type: "add";
  readonly left: number;
  readonly right: number;
}
interface Hello {
  readonly type: "hello";
  readonly name: string;
}
interface Bye {
  readonly type: "bye";
}

const toHost: Direction<Add | Hello, { readonly add: number }> = {
  messages: { add: object<Add>({ type: literal("add"), left: isNumber, right: isNumber }), hello: object<Hello>({ type: literal("hello"), name: isString }) },
  answers: { add: isNumber },
};
const toPage: Direction<Bye, object> = { messages: { bye: object<Bye>({ type: literal("bye") }) }, answers: {} };

/** Both ends of a wire, with what travels made plain as a window would. */
function wire(add: (message: Add) => number | Promise<number>) {
  const logs: string[] = [];
  const heard: string[] = [];
  const travelled: unknown[] = [];
  const host = new MessageLink<Bye, object, Add | Hello, { readonly add: number }>(toPage, toHost, { add, hello: ({ name }) => void heard.push(`hello ${name}`) }, {
    post: (envelope) => page.receive(structuredClone(envelope)),
    log: (line) => logs.push(line),
    describeError: () => "It did not work.",
  });
  const page = new MessageLink<Add | Hello, { readonly add: number }, Bye, object>(toHost, toPage, { bye: () => void heard.push("bye") }, {
    post: (envelope) => {
      travelled.push(envelope);
      host.receive(structuredClone(envelope));
    },
    log: (line) => logs.push(line),
  });
  return { host, page, logs, heard, travelled };
}

describe("Messages between a panel and its page", () => {
  it("carry events one way and requests both ways", async () => {
    const { host, page, heard } = wire(({ left, right }) => left + right);
    page.send({ type: "hello", name: "page" });
    host.send({ type: "bye" });
    assert.equal(await page.request({ type: "add", left: 1, right: 2 }), 3);
    assert.deepEqual(heard, ["hello page", "bye"]);
  });

  it("keep the answers of requests apart, in whatever order they come", async () => {
    const waiting: (() => void)[] = [];
    const { page } = wire(({ left }) => new Promise((resolve) => waiting.push(() => resolve(left))));
    const answers = [page.request({ type: "add", left: 1, right: 0 }), page.request({ type: "add", left: 2, right: 0 })];
    for (const answer of waiting.reverse()) answer();
    assert.deepEqual(await Promise.all(answers), [1, 2]);
  });

  it("reject a request whose handler fails, with a sentence and nothing of the error", async () => {
    const { page } = wire(() => {
      throw new Error("secret");
    });
    await assert.rejects(page.request({ type: "add", left: 1, right: 2 }), new RequestRefusedError("It did not work."));
  });

  it("reject every request that waits when the panel is closed, and every later one", async () => {
    const { page } = wire(() => new Promise(() => undefined));
    const asked = page.request({ type: "add", left: 1, right: 2 });
    page.close();
    await assert.rejects(asked, RequestRefusedError);
    await assert.rejects(page.request({ type: "add", left: 1, right: 2 }), RequestRefusedError);
  });

  it("are ignored and logged, without their contents, when they are unknown or malformed", () => {
    const { host, heard, logs } = wire(() => 0);
    for (const message of [{ type: "hello", name: 7 }, { type: "toString" }, { type: "__proto__" }, { type: "constructor" }, "hello", null, {}, { type: "steal", token: "canary" }]) host.receive({ kind: "event", message });
    for (const envelope of [null, 7, "x", {}, { kind: "request" }, { kind: "answer", id: 99, answer: 1 }, { kind: "event" }]) host.receive(envelope);
    assert.deepEqual(heard, []);
    assert.ok(logs.length > 0);
    assert.doesNotMatch(logs.join("\n"), /canary/);
  });

  it("do not take an answer of another shape", async () => {
    const { page } = wire(() => "three" as unknown as number);
    await assert.rejects(page.request({ type: "add", left: 1, right: 2 }), /malformed/);
  });
});

describe("Shapes of messages", () => {
  it("tell values apart", () => {
    assert.deepEqual([1, NaN, Infinity, "1", null].map(isNumber), [true, false, false, false, false]);
    assert.deepEqual([[1, 2], [1, "2"], {}, null].map(arrayOf(isNumber)), [true, false, false, false]);
    assert.deepEqual([null, "x", 1].map(nullable(isString)), [true, true, false]);
    assert.deepEqual([1, "x", null].map(oneOf(isNumber, isString)), [true, true, false]);
    assert.deepEqual([{ name: "x" }, { name: 1 }, {}, [], null].map(object<{ readonly name: string }>({ name: isString })), [true, false, false, false, false]);
  });
});
