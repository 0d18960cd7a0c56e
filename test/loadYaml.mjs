// Lets tests that run from source import .yaml files, as webpack lets bundles.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

const { extensions } = createRequire(import.meta.url);
extensions[".yaml"] = (module, file) => {
  module.exports = parse(readFileSync(file, "utf8"));
};
