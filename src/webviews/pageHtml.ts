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

/** The document of a panel: a shell that loads one script. Whatever is shown is built by that script, text as text. */
export function pageHtml(options: PageHtmlOptions): string {
  const translations = options.translations === undefined ? "" : ` data-translations="${escaped(JSON.stringify(options.translations))}"`;
  return `<!DOCTYPE html>
<html lang="${escaped(options.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(options.contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(options.title)}</title>
</head>
<body data-page="${escaped(options.page)}" data-state="${escaped(JSON.stringify(options.state))}"${translations}>
<main id="page"></main>
<script nonce="${escaped(options.nonce)}" src="${escaped(options.scriptUri)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
