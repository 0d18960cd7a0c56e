import assert from "node:assert/strict";
import { ApiError, type ApiErrorDetails } from "../../../src/api/apiError";
import { backToRefused, oneBack, worthKeeping, type Step } from "../../../src/commands/wizardSteps";

const step = (answer: string, more: Partial<Step> = {}): Step => ({ answer, label: answer, kind: "text", isSecret: false, ...more });
const refusal = (fieldErrors: Record<string, string[]>, more: Partial<ApiErrorDetails> = {}): ApiError =>
  new ApiError({ kind: "invalid", operation: "POST /servers", outcome: "refused", status: 400, fieldErrors, ...more });

describe("A wizard", () => {
  const name = step("web", { field: "name" });
  const region = step("syd", { field: "region", kind: "choice" });
  const options = step("4096", { field: "options.memory" });
  const steps = [name, region, options];

  it("goes one question back, and asks it with what was answered", () => {
    assert.deepEqual(oneBack(steps), { given: [name, region], again: { index: 2, value: "4096" } });
    assert.deepEqual(oneBack([]), { given: [] });
  });

  it("asks a text again that the API did not take, and keeps everything after it", () => {
    assert.deepEqual(backToRefused(steps, refusal({ Name: ["It is taken.", "Choose another."] })), { given: steps, again: { index: 0, value: "web", message: "It is taken. Choose another." } });
  });

  it("asks anew what follows a choice that was not taken: it may depend on it", () => {
    assert.deepEqual(backToRefused(steps, refusal({ region: ["It is full."] })), { given: [name], again: { index: 1, value: "syd", message: "It is full." } });
  });

  it("knows a part of a property, and takes no other for it", () => {
    assert.equal(backToRefused(steps, refusal({ "options.memory": ["Too little."] }))?.again?.index, 2);
    assert.equal(backToRefused([step("x", { field: "ssh_keys" })], refusal({ "ssh_keys[1]": ["Unknown."] }))?.again?.index, 0);
    assert.equal(backToRefused(steps, refusal({ names: ["?"] })), undefined);
    assert.equal(backToRefused(steps, refusal({ options: ["?"] })), undefined);
  });

  it("asks nothing again where it is not known that it was refused", () => {
    assert.equal(backToRefused(steps, refusal({ name: ["?"] }, { outcome: "unknown" })), undefined);
    assert.equal(backToRefused(steps, new Error("broken")), undefined);
  });

  it("keeps what was answered when it is left, without secrets and what follows them", () => {
    const secret = step("hunter2hunter2", { isSecret: true, label: "" });
    assert.deepEqual(worthKeeping(steps), steps);
    assert.deepEqual(worthKeeping([name, region, secret, options]), [name, region]);
    assert.equal(worthKeeping([name]), undefined);
    assert.equal(worthKeeping([name, secret, region]), undefined);
  });
});
