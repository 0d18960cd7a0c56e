/** What a page keeps: plain values that survive as JSON. */
export type PageState = Readonly<Record<string, string | number | readonly number[]>>;

export interface PageHtmlOptions {
  readonly contentSecurityPolicy: string;
  readonly nonce: string;
  readonly scriptUri: string;
  /** Which of the pages in the script it is. */
  readonly page: string;
  readonly title: string;
  /** A BCP 47 language tag. */
  readonly language: string;
  /** What the page is about: ids, kept by the page from its first moment on. */
  readonly state: PageState;
  /** Translations for the page, by their English text; none for English. */
  readonly translations?: Readonly<Record<string, string>>;
}

/** As much of the bar at a page's top as is seen before its script runs, which brings the rest. */
const firstStyles = "body{margin:0;padding:0}.first{min-height:38px;padding:8px 16px;box-sizing:border-box;border-bottom:1px solid var(--vscode-editorGroup-border,var(--vscode-contrastBorder,transparent))}.first h1{margin:0;font-size:inherit;font-weight:600}";

/** VS Code shows a document when it has loaded. The page's script is asked for only then: nothing that can be seen waits for it. */
const loadScript = "(({ nonce, dataset }) => addEventListener('load', () => document.body.append(Object.assign(document.createElement('script'), { nonce, src: dataset.script }))))(document.currentScript)";

/** The document of a panel: its title, at once, and one script that builds whatever else is shown, text as text. */
export function pageHtml(options: PageHtmlOptions): string {
  const translations = options.translations === undefined ? "" : ` data-translations="${escaped(JSON.stringify(options.translations))}"`;
  return `<!DOCTYPE html>
<html lang="${escaped(options.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(options.contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(options.title)}</title>
<style nonce="${escaped(options.nonce)}">${firstStyles}</style>
</head>
<body data-page="${escaped(options.page)}" data-state="${escaped(JSON.stringify(options.state))}"${translations}>
<main id="page"><header class="first"><h1>${escaped(options.title)}</h1></header></main>
<script nonce="${escaped(options.nonce)}" data-script="${escaped(options.scriptUri)}">${loadScript}</script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
