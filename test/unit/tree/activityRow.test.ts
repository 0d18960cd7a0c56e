import assert from "node:assert/strict";
import { activityRow, activitySteps } from "../../../src/tree/activityRow";
import { action, t } from "./resources";

describe("An action in the activity", () => {
  const progress = { percent_complete: 40, current_step: "Writing the image", current_step_detail: "block 4 of 10", completed_steps: ["Stopping the server"] };

  it("says what is done to what, and how far it is", () => {
    const row = activityRow(action({ type: "rebuild", progress }), "web-1", t);
    assert.deepEqual([row.label, row.description, row.icon.id, row.contextValue], ["Rebuild", "web-1 · 40% · Writing the image", "loading~spin", "activity;running"]);
    assert.equal(row.accessibleLabel, "Rebuild, web-1, 40%, 2026-11-20 03:00 UTC");
  });

  it("says what it waits for, though its status is that of one that runs", () => {
    assert.equal(activityRow(action({ user_interaction_required: { interaction_type: "allow-unclean-power-off" } }), "web-1", t).contextValue, "activity;asks");
    assert.equal(activityRow(action({ blocking_invoice_id: 7 }), "web-1", t).contextValue, "activity;blocked");
  });

  it("says when it ended, and how", () => {
    const ended = { completed_at: "2026-11-20T03:05:00Z" };
    assert.equal(activityRow(action({ ...ended, status: "completed" }), undefined, t).description, "done · 2026-11-20 03:05 UTC");
    assert.equal(activityRow(action({ ...ended, status: "errored" }), "web-1", t).description, "web-1 · failed · 2026-11-20 03:05 UTC");
  });

  it("opens to its steps, the one that it is at with its detail, and its result", () => {
    assert.deepEqual(activitySteps(action({ progress }), t).map(({ label, description }) => [label, description]), [["Stopping the server", ""], ["Writing the image", "block 4 of 10"]]);
    const ended = action({ status: "completed", progress: { ...progress, current_step: null }, result_data: "up 3 days" });
    assert.deepEqual(activitySteps(ended, t).map(({ label, description }) => [label, description]), [["Stopping the server", ""], ["Result", "up 3 days"]]);
    assert.equal(activitySteps(action(), t).length, 1);
  });
});
