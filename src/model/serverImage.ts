import type { Server } from "./contract";

/** Whether it is reached by Remote Desktop. */
export function isWindows({ image }: Pick<Server, "image">): boolean {
  return image.distribution?.toLowerCase().startsWith("windows") === true;
}

/** The operating system by its fullest name. */
export function imageTitle(server: Pick<Server, "image">): string {
  const { full_name, distribution, name } = server.image;
  return full_name ?? joinWords(distribution, name);
}

function joinWords(...words: readonly (string | null | undefined)[]): string {
  return words.filter((word) => typeof word === "string" && word !== "").join(" ");
}
