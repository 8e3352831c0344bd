import type { SectionCode } from '../sections';

/** An issue as its file says it. The newest stands first; its number and day follow from the first start. */
export type WrittenIssue = {
  theme: string;
  about: string;
  pages: number;
  /** Section whose chart stands on the cover. */
  art: SectionCode;
  /** Further lines on the cover. */
  cover: string[];
  /** Rubric, then "page | headline", with "| slug" where the piece is on the site. */
  contents: [string, ...string[]][];
};

export type Title = {
  slug: string;
  name: string;
  language: 'en' | 'es';
  about: string;
  frequency: string;
  /** Days between the newest issue and the first start. */
  days: number;
  /** The newest first. */
  issues: WrittenIssue[];
  /** One that is ready and waits for its day. */
  next?: WrittenIssue;
};
