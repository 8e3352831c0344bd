import { Marked, type TokenizerAndRendererExtension } from 'marked';
import { cleanHtml, type Pasted, type PasteOptions } from './clean-html';
import { readPlain } from './plain';

/** Longer ones are taken as they are typed: no piece is a million letters, an attack on the parser is. */
const LONGEST = 1_000_000;

/** A text in Markdown, with tables and footnotes; markup in it is cleaned like any other. */
export function readMarkdown(text: string, options: Omit<PasteOptions, 'from'> = {}): Pasted {
  if (text.length > LONGEST) return readPlain(text, options);
  const { body, notes } = takeNotes(text);
  try {
    const order = [...new Set([...body.matchAll(REFERENCE)].flatMap((it) => it[1] ?? []))];
    const reader = readerFor(order);
    const html = reader.parse(body, { async: false });
    const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    const under = notes
      .toSorted((one, other) => place(one.name) - place(other.name))
      .map(({ name, text }) => `<div id="fn-${name}">${reader.parse(text, { async: false })}</div>`);
    return cleanHtml(`${html}\n${under.join('\n')}`, { ...options, from: 'markdown' });
  } catch (problem) {
    // Quotations within quotations, thousands deep.
    if (problem instanceof RangeError) return readPlain(text, options);
    throw problem;
  }
}

/** Whether a plain text shows marks that people only type who mean Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const beginning = text.slice(0, 50_000);
  const signs = [
    /^#{1,6} \S/m,
    /^\s{0,3}[-*+] \S.*\n\s{0,3}[-*+] \S/m,
    /^\|.+\|\s*\n\|?\s*:?-{3,}/m,
    /\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/)[^)\s]{1,500}\)/,
    /(?<!\w)\*\*[^\s*][^*\n]{0,200}\*\*(?!\w)/,
    /^\[\^[\w-]{1,40}\]: /m,
    /^```/m,
    /^> \S/m,
  ];
  return signs.some((sign) => sign.test(beginning));
}

const REFERENCE = /\[\^([\w-]{1,40})\](?!:)/g;

/** Notes are numbered in the order in which they are called, whatever they are named. */
function readerFor(order: string[]): Marked {
  const numbers = new Map(order.map((name, index) => [name, index + 1]));
  const reference: TokenizerAndRendererExtension = {
    name: 'footnoteReference',
    level: 'inline',
    start: (source) => {
      const at = source.indexOf('[^');
      return at < 0 ? undefined : at;
    },
    tokenizer: (source) => {
      const found = /^\[\^([\w-]{1,40})\]/.exec(source);
      return found ? { type: 'footnoteReference', raw: found[0], name: found[1] } : undefined;
    },
    renderer: ({ name }) => `<a href="#fn-${name}">${numbers.get(String(name)) ?? name}</a>`,
  };
  return new Marked({ gfm: true, extensions: null }).use({ extensions: [reference] });
}

/** Takes "[^1]: …" with its indented lines out of a text. */
function takeNotes(text: string): { body: string; notes: { name: string; text: string }[] } {
  const body: string[] = [];
  const notes: { name: string; text: string }[] = [];
  let open: { name: string; text: string } | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const begins = /^ {0,3}\[\^([\w-]{1,40})\]:[ \t]*(.*)$/.exec(line);
    if (begins?.[1]) {
      open = { name: begins[1], text: begins[2] ?? '' };
      notes.push(open);
    } else if (open && (line.trim() === '' || /^( {2,}|\t)\S/.test(line))) open.text += `\n${line.trim()}`;
    else {
      open = null;
      body.push(line);
    }
  }
  return { body: body.join('\n'), notes };
}
