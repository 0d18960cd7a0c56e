import assert from "node:assert/strict";
import { backupServerRow, imageDetails, imageGroup, imageGroupRow, imageRow } from "../../../src/tree/imageRow";
import { backup, image, t } from "./resources";

describe("the group of an image", () => {
  it("is by who made it and of what", () => {
    assert.equal(imageGroup(image()), "distribution");
    assert.equal(imageGroup(backup()), "backup");
    assert.equal(imageGroup(image({ public: false })), "custom");
  });

  it("says how many images it holds", () => {
    const row = imageGroupRow("backup", 1, t);
    assert.equal(row.label, "Backups");
    assert.equal(row.description, "1");
    assert.equal(row.accessibleLabel, "Backups, 1 image");
  });
});

describe("the row of an image", () => {
  it("gives a distribution its full name and slug", () => {
    const row = imageRow(image(), undefined, t);
    assert.equal(row.label, "Ubuntu 24.04 LTS");
    assert.equal(row.description, "ubuntu-24.04");
    assert.equal(row.contextValue, "image;distribution;available");
  });

  it("says of a backup which slot, which server and which day it is of", () => {
    assert.equal(imageRow(backup(), "db-1", t).description, "weekly · db-1 · 2026-11-19");
    assert.equal(imageRow(backup(), undefined, t).description, "weekly · server 7 · 2026-11-19");
  });

  it("says the moment of a backup that is named after it once, and for people", () => {
    const row = imageRow(backup({ name: "2026-11-19T15:38:00Z" }), "db-1", t);
    assert.deepEqual([row.label, row.description], ["2026-11-19 15:38 UTC", "weekly · db-1"]);
  });

  it("shows a lock", () => {
    const info = backup().backup_info;
    assert.ok(info);
    const row = imageRow(backup({ backup_info: { ...info, locked: true } }), "db-1", t);
    assert.equal(row.icon.id, "lock");
    assert.equal(row.contextValue, "image;backup;available;locked");
  });

  it("shows one that is being made, one that is gone and one that failed", () => {
    assert.equal(imageRow(backup({ status: "pending" }), "db-1", t).icon.id, "loading~spin");
    assert.ok(imageRow(backup({ status: "pending" }), "db-1", t).accessibleLabel.includes("being made…"));
    assert.equal(imageRow(backup({ status: "deleted" }), "db-1", t).icon.id, "trash");
    const failed = imageRow(backup({ error_message: "No space left" }), "db-1", t);
    assert.equal(failed.icon.id, "error");
    assert.ok(failed.facts.some(({ value }) => value === "No space left"));
  });
});

describe("what an image opens to", () => {
  it("is a line for each of its facts", () => {
    const lines = imageDetails(backup(), "web-1", t);
    assert.deepEqual(lines.slice(0, 3).map(({ label, description }) => `${label}: ${description ?? ""}`), ["State: available", "Server: web-1", "Slot: weekly"]);
    assert.ok(lines.every(({ accessibleLabel, label }) => accessibleLabel.startsWith(label)));
  });

  it("is found under its server", () => {
    assert.equal(backupServerRow("web-1", 2, t).accessibleLabel, "web-1, 2 backups");
    assert.equal(backupServerRow(undefined, 1, t).label, "No server");
  });
});
