import { askedPage } from '@/features/articles/asked-page';
import { type Kind, kind } from '@/features/articles/kind';
import { type Language, language } from '@/features/words/language';

/** What a reader asks of the search, as its address says it. */
export type Asked = {
  /** As typed; empty: nothing yet. */
  q: string;
  section: string | null;
  author: string | null;
  topic: string | null;
  kind: Kind | null;
  language: Language | null;
  /** "2026", "2026-11" or "2026-11-23", both included. */
  from: string | null;
  to: string | null;
  newestFirst: boolean;
  /** From 1; 0, which nothing has, for anything that is no page. */
  page: number;
};

type Said = Record<string, string | string[] | undefined>;

/** So many letters are read; the press cuts off the same. */
const LONGEST = 200;

export function readAsked(said: Said): Asked {
  return {
    q: readTyped(one(said.q) ?? ''),
    section: one(said.section),
    author: one(said.author),
    topic: one(said.topic),
    kind: kind.safeParse(one(said.type)).data ?? null,
    language: language.safeParse(one(said.language)).data ?? null,
    from: one(said.from),
    to: one(said.to),
    newestFirst: one(said.sort) === 'date',
    page: askedPage(one(said.page) ?? undefined),
  };
}

/** What was typed, as far as it can be looked for: Postgres reads neither a NUL nor half a letter. */
export const readTyped = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, LONGEST)
    .toWellFormed()
    .trim();

const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value)?.trim() || null;
