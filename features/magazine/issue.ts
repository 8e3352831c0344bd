import type { Document } from '@/features/files/document';
import type { Picture } from '@/features/media/picture';
import type { Language } from '@/features/words/language';

/** A printed title: "MON NAVAL". Its pages speak its language. */
export type Magazine = {
  id: string;
  path: string;
  name: string;
  language: Language;
  about: string;
  /** "Four issues a year". */
  frequency: string | null;
  issn: string | null;
};

/** An issue as a shelf shows it. */
export type IssueMark = {
  id: string;
  path: string;
  /** As printed on the cover: "3/2027". */
  number: string;
  theme: string | null;
  /** The day on the cover, at midnight UTC. */
  appearsOn: Date;
  cover: Picture | null;
};

/** A line of the contents; `path` leads to the same piece on the site while it is live. */
export type IssueEntry = {
  rubric: string;
  headline: string;
  page: number | null;
  articleId: string | null;
  path: string | null;
};

/** An issue with its contents, in the order of the pages. */
export type ListedIssue = IssueMark & { magazine: Magazine; entries: IssueEntry[] };

export type Issue = ListedIssue & {
  pages: number | null;
  about: string;
  readUrl: string | null;
  orderUrl: string | null;
  sampleUrl: string | null;
  /** The issue itself, to take along. */
  document: Document | null;
  newer: IssueMark | null;
  older: IssueMark | null;
};
