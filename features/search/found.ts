import type { Teaser } from '@/features/articles/article';
import type { Kind } from '@/features/articles/kind';
import type { Run } from '@/features/search/marks';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';

/** A piece that was found, with what was looked for marked in it. */
export type Hit = { teaser: Teaser; headline: Run[]; snippet: Run[] };

export type Topic = { id: string; slug: string; name: string; language: Language | null };

/** A way to narrow a search, with how many pieces it would leave; null where there are too many to count. */
export type Choice<Of> = { it: Of; pieces: number | null };

export type Facets = {
  sections: Choice<SectionMark>[];
  topics: Choice<Topic>[];
  years: Choice<number>[];
  languages: Choice<Language>[];
  kinds: Choice<Kind>[];
};

/** What a search is narrowed to, by name; `unknown` where there is no such thing. */
export type Narrowed = {
  section: SectionMark | null;
  author: { name: string; handle: string } | null;
  topic: Topic | null;
  unknown: boolean;
};

export type Found = {
  /** What the pieces shown were found by: as typed, or put right because nothing was found by it. */
  by: string;
  /** Nearly the same with words that are in some piece. */
  meant: string | null;
  /** Exact up to five hundred; 501 stands for more. */
  pieces: number;
  hits: Hit[];
  hasMore: boolean;
  facets: Facets;
  narrowed: Narrowed;
};

/** More than this are not counted. */
export const COUNTED = 500;
