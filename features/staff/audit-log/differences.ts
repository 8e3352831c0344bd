import { z } from 'zod';
import { momentOf } from '@/features/staff/words';

const facts = z.record(z.string(), z.unknown()).catch({});

export type Difference = { name: string; was: string | null; is: string | null };
/** What an id is the name of, where that is known. */
export type NameOf = (id: string) => string | undefined;

/** What a deed changed, fact by fact; what was not there before, or is not any more, is null. */
export function differencesOf(before: unknown, after: unknown, nameOf: NameOf): Difference[] {
  const [was, is] = [facts.parse(before), facts.parse(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name: wordsOf(name), was: sayOf(was[name], nameOf), is: sayOf(is[name], nameOf) }))
    .filter(({ was, is }) => was !== is);
}

/** "sessionsEnded" → "sessions ended", "sectionIds" → "sections" */
const wordsOf = (name: string) =>
  name.replace(/Id(s?)$/, '$1').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function sayOf(value: unknown, nameOf: NameOf): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((it) => sayOf(it, nameOf) ?? '').join(', ');
  if (typeof value === 'string') return sayText(value, nameOf);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function sayText(text: string, nameOf: NameOf): string {
  if (z.uuid().safeParse(text).success) return nameOf(text) ?? shortOf(text);
  return z.iso.datetime().safeParse(text).success ? momentOf(new Date(text)) : text;
}

/** The end of an id: enough to tell two apart on a page. */
export const shortOf = (id: string) => (id.length > 16 ? `…${id.slice(-6)}` : id);
