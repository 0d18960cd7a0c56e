// BIND's zone compiler, which the tests hold ours against. It is wished for, not needed.
// @ts-check
import { installDebianPackage } from "./debian.mjs";
import { answers, say } from "./processes.mjs";

/** Installs the zone compiler where that can be done without asking, and goes on without it elsewhere. */
export async function wishForZoneCompiler() {
  if (await answers("named-compilezone", ["-v"])) return;
  try {
    if (await installDebianPackage("bind9-utils")) say("BIND's zone compiler is installed.");
  } catch (error) {
    say(`BIND's zone compiler could not be had; the tests go on without it. ${error instanceof Error ? error.message : String(error)}`);
  }
}
