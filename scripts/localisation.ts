import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Where the texts of the running extension are kept for translators; `vscode.l10n` looks translations up by the English text. */
export const BUNDLE = "l10n/bundle.l10n.json";

/**
 * Every text that the sources give to `l10n.t` or to a function `t` that stands for it, sorted.
 *
 * @throws Error that names the place of a text that is not a plain literal: it could not be looked up.
 */
export function collectTexts(root: string): string[] {
  const texts = new Set<string>();
  for (const file of readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".ts")) collectFrom(path.join(root, "src", file), texts);
  }
  return [...texts].sort();
}

function collectFrom(file: string, texts: Set<string>): void {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression)) {
      const [text] = node.arguments;
      if (!text || !ts.isStringLiteralLike(text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        throw new Error(`${file}:${line + 1}: the text of a translation has to be a literal`);
      }
      texts.add(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** `t(…)`, `l10n.t(…)` and `vscode.l10n.t(…)`. */
function isTranslation(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "t";
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "t") return false;
  const of = callee.expression;
  return ts.isIdentifier(of) ? of.text === "l10n" : ts.isPropertyAccessExpression(of) && of.name.text === "l10n";
}

/** The text of the bundle for the given texts. */
export function printBundle(texts: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), null, 2)}\n`;
}

if (require.main === module) {
  const root = path.join(__dirname, "..");
  writeFileSync(path.join(root, BUNDLE), printBundle(collectTexts(root)));
}
