import type { Part, PartName } from "../protocol";
import type { Block, Line, Wording } from "./models";

/** A part of an overview as a piece of its card: its lines, a skeleton of as many, or why there are none. */
export function partBlock<T>(name: PartName, part: Part<T>, rows: number, { t }: Wording, lines: (value: T) => readonly Line[]): Block {
  switch (part.status) {
    case "ready":
      return { kind: "lines", lines: lines(part.value) };
    case "loading":
      return { kind: "loading", rows };
    case "failed":
      return { kind: "failed", message: part.message, retry: { key: `retry-${name}`, label: t("Retry"), icon: "refresh", look: "link", request: { type: "retryPart", part: name } } };
  }
}

/** Parts that are there, with middle dots between them. */
export function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}
