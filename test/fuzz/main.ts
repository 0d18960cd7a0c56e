import { parseArgs } from "node:util";
import { fuzzZones } from "./zoneFuzz";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "600" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
process.stdout.write(`seed ${seed}, ${values.seconds} s\n`);
const tried = fuzzZones(seed, Number(values.seconds) * 1000);
process.stdout.write(`${tried} texts, none of which broke anything\n`);
