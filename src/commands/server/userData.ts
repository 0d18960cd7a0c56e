import { isMap, parseDocument } from "yaml";
import type { Translate } from "../../tree/row";

/** The API's limit. */
const mostCharacters = 65_536;

/** What cloud-init starts differently by (https://docs.cloud-init.io, "User-data formats"). */
const header = /^(#!|#cloud-config\b|#cloud-config-archive\b|#include(-once)?\b|#cloud-boothook\b|#part-handler\b|#upstart-job\b|## template: ?jinja\b|content-type:|mime-version:)/i;

/** Whether a text looks like user data: it starts as cloud-init wants it to. */
export function isUserData(text: string): boolean {
  return header.test(text);
}

/** What keeps a text from working as user data, in a sentence; undefined where nothing is known that does. */
export function userDataProblem(text: string, t: Translate): string | undefined {
  if (text.length > mostCharacters) return t("User data has at most {0} characters; this has {1}.", mostCharacters, text.length);
  if (!isUserData(text)) return t("User data starts with “#cloud-config”, “#!” or “#include”: cloud-init does nothing with anything else.");
  return /^#cloud-config\b(?!-)/i.test(text) ? cloudConfigProblem(text, t) : undefined;
}

function cloudConfigProblem(text: string, t: Translate): string | undefined {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return t("This is not YAML, in line {0}: {1}", error.linePos?.[0].line ?? 1, error.message.split(" at line ")[0] ?? error.message);
  if (document.contents === null) return t("This cloud-config says nothing: there is only its first line.");
  if (!isMap(document.contents)) return t("A cloud-config is a mapping: lines like “packages:” with what belongs to them.");
  return undefined;
}
