import { distributionImage, familyOf } from "./catalogue/images";
import { sizeDefinition } from "./catalogue/sizes";
import { consoleScript } from "./consoleScript";
import { consoleSize } from "./consoleLinks";
import { defaultOptions } from "./catalogue/sizeAnswers";
import type { ServerRecord } from "./state";

export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

const style = `
:root { color-scheme: dark; }
* { box-sizing: border-box; }
html, body { margin: 0; background: #000; color: #d4d4d4; }
main { width: ${consoleSize.width}px; height: ${consoleSize.height}px; overflow: hidden; padding: 8px; outline: none;
  font: 15px/18px "DejaVu Sans Mono", "Liberation Mono", Consolas, Menlo, monospace; }
main.full { width: 100vw; height: 100vh; }
pre { margin: 0; height: 100%; overflow: hidden; font: inherit; white-space: pre-wrap; word-break: break-all; }
.cursor { background: #d4d4d4; color: #000; }
main:not(:focus) .cursor { background: none; outline: 1px solid #d4d4d4; outline-offset: -1px; color: inherit; }`;

/** The console of a server: a page that needs nothing from anywhere else, and that a page of another origin may frame.
 * @param nonce lets this page's own script and style run, and no others */
export function consolePage(server: ServerRecord, nonce: string, full: boolean, now: number): Page {
  const system = distributionImage(server.image);
  const facts = {
    host: server.name,
    system: system.full_name ?? system.name,
    family: familyOf(server.image),
    user: system.distribution_info.remote_access_user ?? "root",
    addresses: server.public_v4.map((address) => address.ip),
    privateAddress: server.private_v4,
    v6: server.v6,
    vcpus: sizeDefinition(server.size).vcpus,
    memoryMb: server.options.memory || defaultOptions(server.size).memory,
    disks: server.disks.map((disk) => disk.size_gigabytes),
    upSeconds: Math.max(0, Math.floor((now - server.power_changed_at) / 1000)),
    now,
  };
  const title = escapeHtml(`${server.name}: console`);
  // "<" could end the script element that carries the facts.
  const json = JSON.stringify(facts).replaceAll("<", "\\u003c");
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=${consoleSize.width}">
<title>${title}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main id="console" tabindex="0" role="application" aria-label="${title}"${full ? ' class="full"' : ""}><pre id="screen" role="log" aria-live="polite"></pre></main>
<script nonce="${nonce}">const facts = ${json};${consoleScript}</script>
</body>
</html>
`;
  return { html, contentSecurityPolicy: policy(nonce) };
}

/** What is shown in place of a console that is not there (any more). */
export function consoleGonePage(nonce: string): Page {
  const html = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Console</title><style nonce="${nonce}">${style} p { padding: 8px; }</style></head>
<body><p>This console link has expired, or the server was switched off. Open the console again.</p></body>
</html>
`;
  return { html, contentSecurityPolicy: policy(nonce) };
}

function policy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
}

/** Text as text in a page. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
