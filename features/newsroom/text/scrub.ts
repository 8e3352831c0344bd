/**
 * A value without anything that a browser could run if it were ever written into a page; the rest to the letter. What
 * stands under a key of `words` was typed as text and stays, whatever it says: text is never written as markup.
 */
export function scrub(value: unknown, words: ReadonlySet<string>, key = ''): unknown {
  if (typeof value === 'string') return canRun(value) && !words.has(key) ? '' : toStorable(value);
  if (Array.isArray(value)) return value.map((it) => scrub(it, words, key));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, it]) => !BAD_KEYS.test(name) && !isHandler(name, it));
  return Object.fromEntries(kept.map(([name, it]) => [toStorable(name), scrub(it, words, name)]));
}

export const NO_WORDS: ReadonlySet<string> = new Set();

/** What Postgres can hold: no NUL, no half of a pair of surrogates. */
export const toStorable = (text: string) => text.replaceAll('\u0000', '').toWellFormed();

/** The address of a script, or markup that brings one. */
export function canRun(text: string): boolean {
  const bare = [...text].filter((letter) => letter > ' ' && letter !== '\u007f').join('');
  return SCRIPT_ADDRESS.test(bare) || MARKUP.test(text) || /<[^>]*(javascript:|\bon\w+\s*=)/i.test(text);
}

const BAD_KEYS = /^(__proto__|constructor|prototype|srcdoc|dangerouslySetInnerHTML)$/i;
const isHandler = (key: string, value: unknown) => /^on[a-z]+$/i.test(key) && typeof value === 'string';
const SCRIPT_ADDRESS = /^(javascript:|vbscript:|livescript:|data:[\w.+-]*(\/[\w.+-]*)?[;,]|blob:|file:)/i;
const MARKUP = /<\s*\/?\s*(script|iframe|frame|object|embed|applet|svg|math|link|meta|base|form|style|template)\b/i;
