import type { Body } from '@/features/articles/blocks';
import type { Kind } from '@/features/articles/kind';
import type { IssueMark } from '@/features/magazine/issue';
import type { Picture } from '@/features/media/picture';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';

/** One name under a piece: "{author} in {place} for {outlet}". */
export type Byline = {
  author: { id: string; handle: string; name: string; kind: 'person' | 'organisation' };
  place: string | null;
  outlet: string | null;
};

/** What a list, a card or a river shows of a live article. */
export type Teaser = {
  id: string;
  path: string;
  section: SectionMark;
  kind: Kind;
  language: Language;
  kicker: string | null;
  headline: string;
  standfirst: string;
  publishedAt: Date;
  bylines: Byline[];
  picture: Picture | null;
  /** When it disappears by itself; no copy of a page that shows it may outlive this. */
  leavesAt: Date | null;
  words: number;
  /** An editor put it where it stands. */
  pinned?: true;
};

/** Who signs a piece, as introduced under it. */
export type Signatory = Byline['author'] & {
  role: string | null;
  place: string | null;
  biography: string;
  portrait: Picture | null;
};

export type PrintEdition = {
  title: string;
  number: string;
  page: number | null;
  /** That issue, once it is to be seen. */
  issue: IssueMark | null;
};

/** A live article, whole, as its page shows it. */
export type Article = Teaser & {
  /** Where the story happened; opens the first paragraph: "KOLVIK – ". */
  dateline: string | null;
  /** Set only by an update that an editor marked as material. */
  updatedAt: Date | null;
  signatories: Signatory[];
  topics: { slug: string; name: string }[];
  body: Body;
  /** Pictures that the body names, by id. */
  pictures: ReadonlyMap<string, Picture>;
  /** Articles that the body names and that are live, by id. */
  related: ReadonlyMap<string, Teaser>;
  corrections: { at: Date; text: string }[];
  rightsOfReply: { at: Date; claimant: string; text: string }[];
  printEdition: PrintEdition | null;
  searchTitle: string | null;
  searchDescription: string | null;
};
