import { queryRule } from './routes';

export type Query = {
  /** What the page is asked with and kept under: '' or '?…', only parameters its route reads, in the route's order. */
  kept: string;
  /** `?page=1` was asked: the page lives at its bare address. */
  firstPage: boolean;
  /** Too many such addresses to keep them beside the pages. */
  passing: boolean;
};

const VALUE_LENGTH = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Postgres cannot store what is removed here
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/** Reads a raw query string for the page at `path`; a parameter given twice counts once. */
export function readQuery(path: string, raw: string): Query {
  if (raw === '') return { kept: '', firstPage: false, passing: false };
  const rule = queryRule(path);
  const asked = new URLSearchParams(raw);
  const kept = new URLSearchParams();
  let firstPage = false;
  for (const name of rule.allow) {
    const value = asked.get(name);
    if (value === null) continue;
    if (name === 'page') {
      if (value === '1') firstPage = true;
      else kept.set('page', toPage(value));
      continue;
    }
    const words = value.replace(CONTROL, ' ').normalize('NFC').trim().slice(0, VALUE_LENGTH);
    if (words !== '') kept.set(name, words);
  }
  const text = kept.toString();
  return { kept: text === '' ? '' : `?${text}`, firstPage, passing: rule.passing && text !== '' };
}

/** The query as it was sent, for what passes through: only what no request line can carry is escaped. */
export function forwardedQuery(raw: string): string {
  const text = raw.replace(/[^\x21-\x7e]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return text === '' ? '' : `?${text}`;
}

/**
 * The query of the address a redirect leads to. Read as `readQuery` reads it and spelt anew: what one of them takes for
 * the first page and the other does not would send a reader round in circles.
 */
export function movedQuery(raw: string, dropFirstPage: boolean): string {
  const moved = new URLSearchParams(raw);
  if (dropFirstPage) moved.delete('page');
  const text = moved.toString();
  return text === '' ? '' : `?${text}`;
}

/** All nonsense is one address, so that it is one entry in the store and one 404. */
function toPage(value: string): string {
  return /^[1-9]\d{0,4}$/.test(value) ? value : '0';
}
