import type { Inline, Mark } from '@/features/articles/blocks';
import type { Language } from '@/features/words/language';
import { type Place, SeedRefusal } from './refusal';
import { findMistake } from './typography';

export type Source = { file: string; language: Language };

/**
 * Running text: **bold**, *italic*, ^superscript^, ,,subscript,,, [words](address), [palabras]{es}, `~` for a no-break
 * space, a newline for a line break, `\` before a sign that stands for itself.
 */
export function readInline(text: string, source: Source, line: number): Inline[] {
  const place = { file: source.file, line };
  if (text === '') throw new SeedRefusal(place, 'words are missing');
  const found = join(read(text, [], place));
  const mistake = findMistake(found.map((it) => (it.type === 'text' ? it.text : '\n')).join(''), source.language);
  if (mistake) throw new SeedRefusal(place, mistake);
  return found;
}

/** Words that carry no marks: captions, labels, table headings kept as attributes. */
export function readPlain(text: string, source: Source, line: number): string {
  const [only, ...more] = readInline(text, source, line);
  if (only?.type === 'text' && !only.marks && more.length === 0) return only.text;
  throw new SeedRefusal({ file: source.file, line }, `no marks here: ${text}`);
}

const switches: { sign: string; mark: Mark }[] = [
  { sign: '**', mark: { type: 'bold' } },
  { sign: '*', mark: { type: 'italic' } },
  { sign: '^', mark: { type: 'superscript' } },
  { sign: ',,', mark: { type: 'subscript' } },
];

function read(text: string, marks: Mark[], place: Place): Inline[] {
  const out: Inline[] = [];
  let on = marks;
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const flip = switches.find(({ sign }) => rest.startsWith(sign));
    const span = /^\[([^[\]]+)\](?:\(([^()\s]+)\)|\{([a-z]{2})\})/.exec(rest);
    if (flip) {
      on = on.includes(flip.mark) ? on.filter((mark) => mark !== flip.mark) : [...on, flip.mark];
      at += flip.sign.length;
    } else if (span) {
      const [whole, words = '', href, lang = ''] = span;
      const mark: Mark = href ? { type: 'link', attrs: { href } } : { type: 'foreign', attrs: { lang } };
      out.push(...read(words, [...on, mark], place));
      at += whole.length;
    } else {
      const [sign, length] = readSign(rest, place);
      out.push(sign === '\n' ? { type: 'hardBreak' } : written(sign, on));
      at += length;
    }
  }
  const open = switches.find(({ mark }) => on.includes(mark) && !marks.includes(mark));
  if (open) throw new SeedRefusal(place, `${open.sign} is opened and never closed`);
  return out;
}

/** One sign of plain text and how many it took; what looks like other Markdown is refused. */
function readSign(rest: string, place: Place): [string, number] {
  const escaped = /^\\([*^,[\]~\\])/.exec(rest)?.[1];
  if (escaped) return [escaped, 2];
  if (rest.startsWith('~')) return ['\u00a0', 1];
  if (/^(?:[\\`[\]_]|!\[|<[a-z/!])/i.test(rest)) throw new SeedRefusal(place, `not understood: ${rest.slice(0, 20)}`);
  return [String.fromCodePoint(rest.codePointAt(0) ?? 0), (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1];
}

function written(text: string, marks: Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** Puts signs that carry the same marks together. */
function join(signs: Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const sign of signs) {
    const last = out.at(-1);
    if (last?.type === 'text' && sign.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(sign.marks)) {
      out[out.length - 1] = { ...last, text: last.text + sign.text };
    } else out.push(sign);
  }
  return out;
}
