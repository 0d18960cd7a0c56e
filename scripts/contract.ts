// The command-line tool `contract`, run from its bundle in out/tools/.
import path from "node:path";
import { contractDocument } from "../contract/document";
import { runContractCommand } from "./contractCommand";

const { argv, stdout, stderr } = process;
const typesFile = path.resolve(__dirname, "../../contract/types.ts");

runContractCommand(argv.slice(2), { document: contractDocument, typesFile, stdout, stderr }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
