import type { RootHookObject } from "mocha";
import { Workbench } from "./workbench";

/** A picture of every window that was open when a test failed. */
export const mochaHooks: RootHookObject = {
  async afterEach(this: Mocha.Context) {
    const test = this.currentTest;
    if (test?.state !== "failed") return;
    const name = test.fullTitle().replace(/\W+/g, "-").slice(0, 80);
    for (const [index, workbench] of [...Workbench.opened].entries()) await workbench.picture(`failed-${name}-${index}`);
  },
};
