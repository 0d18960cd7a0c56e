import Mocha from "mocha";
import { measures } from "./measures";

interface TestModules {
  keys(): string[];
  (id: string): unknown;
}

declare const require: { context(folder: string, deep: boolean, filter: RegExp): TestModules };

/** What the window that runs the tests shows of the console; lines of other origin lack it. */
const mark = "[test] ";

/** Says nothing: `run` says it. */
class Quiet extends Mocha.reporters.Base {}

/** Runs every test of this folder inside the extension host, and prints the counts as the last line. VS Code calls this. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 20_000, forbidOnly: true, forbidPending: true, reporter: Quiet });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  const modules = require.context(".", true, /\.test\.ts$/);
  for (const id of modules.keys()) modules(id);
  return new Promise((resolve, reject) => {
    const counts = { passed: 0, failed: 0 };
    const runner = mocha.run((failures) => {
      console.log(`${mark}${JSON.stringify(counts)}`);
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
    runner.on("pass", (test) => {
      counts.passed++;
      const measured = measures.get(test.fullTitle());
      if (measured) console.log(`${mark}measured ${JSON.stringify(measured)}`);
    });
    runner.on("fail", (test: Mocha.Test, error: Error) => {
      counts.failed++;
      console.log(`${mark}${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  });
}
