// The command-line tool `zone`, run from its bundle in out/tools/.
import { text } from "node:stream/consumers";
import { runZoneCommand } from "./zoneCommand";

const { argv, stdin, stdout, stderr } = process;

void runZoneCommand(argv.slice(2), { readStdin: () => text(stdin), stdout, stderr }).then((code) => {
  process.exitCode = code;
});
