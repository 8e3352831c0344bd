import { Tokenizer } from 'htmlparser2';
import type { Tally } from './tally';

/** An element as it was pasted. It is read and thrown away: nothing of it is ever shown or stored. */
export type Tag = { name: string; attrs: Partial<Record<string, string>>; inside: (Tag | string)[]; up: Tag | null } & {
  /** A table within which another stands. */
  holdsTable?: boolean;
};
export type Tree = { root: Tag; sheets: string };

/** Deeper tags are passed over, their words stay. No text has so many levels; an attack on the reader's stack has. */
const DEEPEST = 120;

const VOID = words('area base br col embed hr img input link meta param source track wbr');
const DROPPED = words(
  'script style template noscript iframe object applet svg title textarea select option datalist audio video canvas map xml noembed noframes annotation annotation-xml progress meter',
);
export const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ul caption tbody td tfoot th thead tr',
);
const FENCES = words('table td th caption');
const TABLE_PARTS = words('table tbody thead tfoot tr td th caption');

/** What an opening tag closes, and what that looks no further than. */
type Closing = { shut: string[]; within: ReadonlySet<string> };
const LIST = words('ul ol menu dir table td th');
const ROWS = { shut: ['thead', 'tbody', 'tfoot', 'caption'], within: words('table') };
const CELLS = { shut: ['td', 'th', 'caption'], within: words('tr table') };
const TERMS = { shut: ['dt', 'dd'], within: words('dl table td th') };
const PARAGRAPH = { shut: ['p'], within: words('li blockquote div table td th dd figure section article') };
const HEADING = {
  shut: ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  within: words('li blockquote div table td th dd figure section article'),
};
const CLOSES = new Map<string, Closing>([
  ['li', { shut: ['li'], within: LIST }],
  ['dt', TERMS],
  ['dd', TERMS],
  ['td', CELLS],
  ['th', CELLS],
  ['tr', { shut: ['tr', 'caption'], within: words('table') }],
  ['tbody', ROWS],
  ['thead', ROWS],
  ['tfoot', ROWS],
  ...HEADING.shut.map((name): [string, Closing] => [name, name === 'p' ? PARAGRAPH : HEADING]),
]);

/** Markup as a tree of bounded depth, whatever was written: each character is looked at a bounded number of times. */
export function readTree(html: string, tally: Tally): Tree {
  const root: Tag = { name: '#root', attrs: {}, inside: [], up: null };
  const sheets: string[] = [];
  let top = root;
  let depth = 0;
  const open = new Map<string, number>();
  let skipped: { name: string; open: number } | null = null;
  let opening: Tag | null = null;
  let attribute = '';
  let value = '';

  const say = (text: string) => {
    if (skipped) {
      if (skipped.name === 'style') sheets.push(text);
    } else if (typeof top.inside.at(-1) === 'string') top.inside.push(`${top.inside.pop()}${text}`);
    else if (text) top.inside.push(text);
  };
  const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
  const closeTo = (found: Tag) => {
    for (let last = top; last.up; last = last.up) {
      count(last.name, -1);
      depth--;
      top = last.up;
      if (last === found) return;
    }
  };
  const openAbove = (shut: string[], within: ReadonlySet<string>) => {
    if (!shut.some((name) => (open.get(name) ?? 0) > 0)) return null;
    for (let at: Tag | null = top; at && at !== root && !within.has(at.name); at = at.up)
      if (shut.includes(at.name)) return at;
    return null;
  };
  /** The edge of a block that is too deep parts its words all the same. */
  const passOver = () => {
    const last = top.inside.at(-1);
    if (typeof last === 'string') top.inside.push({ name: 'div', attrs: {}, inside: [], up: top });
  };
  const begin = (tag: Tag) => {
    const { name } = tag;
    if (skipped) {
      if (skipped.name === name) skipped.open++;
      return;
    }
    if (DROPPED.has(name)) {
      if (name !== 'title' && name !== 'style') tally.note(name === 'script' ? 'scripts' : 'machinery');
      skipped = { name, open: 1 };
      return;
    }
    const implied = CLOSES.get(name) ?? (BLOCKS.has(name) ? PARAGRAPH : null);
    const ended = implied && openAbove(implied.shut, implied.within);
    if (ended) closeTo(ended);
    if (depth >= DEEPEST && !VOID.has(name)) {
      if (BLOCKS.has(name)) passOver();
      return;
    }
    tag.up = top;
    top.inside.push(tag);
    if (name === 'table') markOuter(tag);
    if (VOID.has(name)) return;
    top = tag;
    depth++;
    count(name, 1);
  };
  const end = (name: string) => {
    if (skipped) {
      if (skipped.name === name && --skipped.open === 0) skipped = null;
      return;
    }
    if (name === 'br') top.inside.push({ name, attrs: {}, inside: [], up: top });
    const found = openAbove([name], TABLE_PARTS.has(name) ? NOTHING : FENCES);
    if (found) closeTo(found);
    else if (BLOCKS.has(name)) passOver();
  };

  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (from, to) => say(html.slice(from, to)),
      ontextentity: (code) => say(String.fromCodePoint(code)),
      oncdata: (from, to, rest) => say(html.slice(from, to - rest)),
      onopentagname: (from, to) => {
        opening = { name: html.slice(from, to).toLowerCase(), attrs: {}, inside: [], up: null };
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => {
        value += html.slice(from, to);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (opening && READ.has(attribute)) opening.attrs[attribute] ??= value;
        else tally.note('attributes');
      },
      onopentagend: () => opening && begin(opening),
      onselfclosingtag: () => opening && begin(opening),
      onclosetag: (from, to) => end(html.slice(from, to).trim().toLowerCase()),
      oncomment: () => tally.note('comments'),
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { root, sheets: sheets.join('') };
}

const NOTHING: ReadonlySet<string> = new Set();
const READ = words(
  'style class href id name lang xml:lang colspan rowspan start value type role aria-level data-aria-level data-listid data-leveltext src alt cite datetime hidden height reversed',
);

function markOuter(table: Tag) {
  for (let at = table.up; at; at = at.up) {
    if (at.name !== 'table') continue;
    at.holdsTable = true;
    return;
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
