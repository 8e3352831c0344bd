import { type LevelledEntry, ordinalOf } from './levels';
import { classesOf } from './look';
import type { Declarations, Stylesheet } from './stylesheet';
import type { Tag } from './tree';

/** "mso-list: l0 level2 lfo1" on a paragraph: Word's lists are paragraphs with a typed marker. */
export function wordEntry(tag: Tag, style: Declarations, sheet: Stylesheet): LevelledEntry | null {
  const said = /^(l\d+) level(\d)/.exec(style.get('mso-list') ?? '');
  if (!said?.[1]) return null;
  const marker = markerOf(tag);
  const number = marker === null ? null : ordinalOf(marker);
  const kind = sheet.levels.get(`${said[1]}:level${said[2]}`);
  const ordered = marker === null ? kind === 'number' : number !== null;
  return { level: Number(said[2]), list: said[1], ordered, number: ordered ? number : null };
}

/** An entry that says its level itself: Word on the web gives each a list of its own, Google Docs when saved each level. */
export function levelledEntry(entry: Tag, list: Tag | null): Omit<LevelledEntry, 'number'> | null {
  const ordered = list?.name === 'ol';
  const level = Number(entry.attrs['data-aria-level']);
  if (level >= 1 && level <= 9) return { level, list: entry.attrs['data-listid'] ?? 'web', ordered };
  const kix = list && classesOf(list).find((it) => it.startsWith('lst-kix_'));
  const of = kix && /^(lst-kix_\w+)-(\d)$/.exec(kix);
  return of?.[1] ? { level: Number(of[2]) + 1, list: of[1], ordered } : null;
}

/** The tag that holds the typed marker. */
export const isMarker = (style: Declarations) => style.get('mso-list') === 'ignore';

function markerOf(tag: Tag): string | null {
  const waiting: (Tag | string)[] = [...tag.inside].slice(0, 8).reverse();
  for (let looked = 0; looked < 24; looked++) {
    const next = waiting.pop();
    if (next === undefined) return null;
    if (typeof next === 'string') continue;
    if (/mso-list\s*:\s*ignore/i.test(next.attrs.style ?? '')) return wordsOf(next);
    waiting.push(...next.inside.slice(0, 8).reverse());
  }
  return null;
}

/** What is written within a tag. */
export function wordsOf(tag: Tag): string {
  return tag.inside.map((it) => (typeof it === 'string' ? it : wordsOf(it))).join('');
}
