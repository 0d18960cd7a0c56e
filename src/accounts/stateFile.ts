import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { StateFile } from "./sandbox";

/** A JSON file that is replaced as a whole: a window that ends while it is written leaves the one before. */
export function createStateFile(file: string): StateFile {
  return {
    read: async () => {
      let text: string;
      try {
        text = await readFile(file, "utf8");
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
      const state: unknown = JSON.parse(text);
      return state;
    },
    write: async (state) => {
      await mkdir(path.dirname(file), { recursive: true });
      const beside = `${file}.${process.pid}.new`;
      await writeFile(beside, JSON.stringify(state), { mode: 0o600 });
      await rename(beside, file);
    },
    putAside: async () => {
      await rename(file, `${file}.damaged`).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
    },
    remove: () => rm(file, { force: true }),
  };
}

function isMissing(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
