import 'server-only';
import { cache } from 'react';
import { articlePath } from '@/features/articles/paths';
import { type Language, language } from '@/features/words/language';
import { readerDb } from '@/lib/reader-db';

/** A line of breaking news; `path` is that of the piece it leads to. */
export type Banner = { text: string; language: Language; path: string | null };

/** What stands above every page at this moment, if anything does. */
export const findBanner = cache(async (): Promise<Banner | null> => {
  const row = await readerDb().banner.findFirst({
    select: {
      ...{ text: true, language: true },
      article: { select: { slug: true, section: { select: { slug: true } } } },
    },
  });
  if (!row) return null;
  const { text, article } = row;
  return {
    text,
    language: language.parse(row.language),
    path: article && articlePath(article.section.slug, article.slug),
  };
});
