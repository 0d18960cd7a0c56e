const hidden = "…";

/** Takes out of a text what lets in whoever reads it: tokens, passwords, and the queries and long paths of addresses. */
export function redact(text: string): string {
  return text
    .replace(/\b(bearer)\s+[^\s"',;]+/gi, `$1 ${hidden}`)
    .replace(/("?(?:authorization|password|token|secret|user_data)"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"|[^\s,;}]+)/gi, `$1${hidden}`)
    .replace(/\b(https?:\/\/)[^\s/"'@]*@/gi, `$1${hidden}@`)
    .replace(/\b(https?:\/\/[^\s"'?#]+)[?#][^\s"')]*/gi, `$1?${hidden}`)
    .replace(/\b(https?:\/\/[^\s"']*?\/console\/)[^\s"'?]+/gi, `$1${hidden}`);
}
