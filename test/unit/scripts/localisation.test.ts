import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { BUNDLE, collectTexts, printBundle } from "../../../scripts/localisation";

const root = path.join(__dirname, "../../..");

describe("the texts for translators", () => {
  it("are those of the sources; `npm run texts` writes them anew", () => {
    assert.equal(readFileSync(path.join(root, BUNDLE), "utf8"), printBundle(collectTexts(root)));
  });

  it("are found in every way that they are written", () => {
    assert.deepEqual(collectFrom('t("b"); l10n.t("a {0}", 1); vscode.l10n.t(`c`); other.t("d"); tt("e");'), ["a {0}", "b", "c"]);
  });

  it("have to be literals, or nobody could translate them", () => {
    assert.throws(() => collectFrom('const x = 1;\nl10n.t("a" + x);'), /one\.ts:2: /);
  });
});

function collectFrom(source: string): string[] {
  const directory = mkdtempSync(path.join(tmpdir(), "texts-"));
  try {
    mkdirSync(path.join(directory, "src"));
    writeFileSync(path.join(directory, "src/one.ts"), source);
    return collectTexts(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
