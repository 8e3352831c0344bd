import { createHash } from 'node:crypto';
import { REFUSALS, type RefusalLanguage, type RefusalStatus } from './refusal-words';

/** The look of the press's own pages: they must stand when nothing else does, so they name no file but this one. */
export const STYLE = `:root{color-scheme:light dark;--bg:#fff;--ink:#11181d;--ink-2:#3a464c;--accent:#a92f17;--link:#0b4a6f;--mast:#12262e;--focus:#0b57d0}
@media (prefers-color-scheme:dark){:root{--bg:#0f1518;--ink:#ecf0f1;--ink-2:#bcc8cd;--accent:#ff8e70;--link:#8ccbef;--mast:#0a1b22;--focus:#8ab9ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:1.125rem/1.6 "Source Serif 4",Georgia,"Times New Roman",serif}
header{background:var(--mast);border-bottom:1px solid #94a3aa}
header a{display:inline-block;padding:1rem 1.5rem;color:#fff;font:680 1.25rem/1.4 Archivo,"Arial Narrow",Arial,sans-serif;letter-spacing:.12em;text-decoration:none}
main{max-width:40rem;padding:3rem 1.5rem 4rem}
.code{margin:0;padding-top:.75rem;border-top:3px solid var(--ink);color:var(--accent);font:680 .8125rem/1.2 Archivo,"Arial Narrow",Arial,sans-serif;letter-spacing:.04em;text-transform:uppercase;font-variant-numeric:tabular-nums}
.code::before{content:"";display:block;margin-top:-.5625rem;margin-bottom:.75rem;border-top:1px solid var(--ink)}
h1{margin:1rem 0 .75rem;font-size:clamp(2rem,1.5rem + 2.1vw,3rem);font-weight:640;line-height:1.1;letter-spacing:-.014em;text-wrap:balance}
p{margin:0 0 1.5rem;color:var(--ink-2)}
main a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
header :focus-visible{outline-color:#8ab9ff}
`;

export const STYLE_PATH = `/press-${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`;

export function refusalPage(status: RefusalStatus, language: RefusalLanguage): string {
  const { back, [status]: refusal } = REFUSALS[language];
  const { title, sentence } = refusal;
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} | MON</title><meta name="robots" content="noindex"><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body><header><a href="/">MON</a></header><main><p class="code">Error ${status}</p><h1>${title}</h1><p>${sentence}</p><p><a href="/">${back}</a></p></main></body></html>
`;
}
