import type { Signatory } from '@/features/articles/article';
import type { Language } from '@/features/words/language';

/** A name that signs, with all that its own page says of it. */
export type Author = Signatory & {
  /** What they write about, as said on the page. */
  beats: string[];
  email: string | null;
  links: { name: string; url: string }[];
  /** Of their page: another than English where all they wrote of late is in that one. */
  language: Language;
};
