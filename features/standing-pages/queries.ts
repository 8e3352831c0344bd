import 'server-only';
import { cache } from 'react';
import { parseBody } from '@/features/articles/blocks';
import type { StandingPage, StandingPageName } from '@/features/standing-pages/standing-page';
import type { Language } from '@/features/words/language';
import { readerDb } from '@/lib/reader-db';

/** A standing page in one language; null where nobody has written it. */
export const findStandingPage = cache(
  async (name: StandingPageName, language: Language): Promise<StandingPage | null> => {
    const row = await readerDb().standingPage.findUnique({
      where: { name_language: { name, language } },
      select: { title: true, standfirst: true, body: true, changedAt: true },
    });
    return row && { ...row, name, language, body: parseBody(row.body) };
  },
);
