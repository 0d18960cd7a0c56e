// Programs that the tests hold the project's own work against. They are wished for, not needed.
// @ts-check
import { installDebianPackage } from "./debian.mjs";
import { answers, say } from "./processes.mjs";

const wished = [
  { program: "named-compilezone", asked: ["-v"], debianPackage: "bind9-utils", title: "BIND's zone compiler" },
  { program: "ssh", asked: ["-V"], debianPackage: "openssh-client", title: "OpenSSH's client" },
];

/** Installs them where that can be done without asking, and goes on without them elsewhere. */
export async function wishForReferencePrograms() {
  for (const { program, asked, debianPackage, title } of wished) {
    if (await answers(program, asked)) continue;
    try {
      if (await installDebianPackage(debianPackage)) say(`${title} is installed.`);
    } catch (error) {
      say(`${title} could not be had; the tests go on without it. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
