import { Gone, NotFound } from '@/features/articles/components/lost';
import { listLatest } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { CLOCK, LATEST } from '@/features/articles/tags';
import { latestPath } from '@/features/latest/paths';
import { listSections } from '@/features/sections/queries';
import type { Language } from '@/features/words/language';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = {
  language: Language;
  /** Tags of what would make something stand here. */
  tags: string[];
  /** What stood here, and since when it does no more. */
  gone?: { at: Date; withdrawn: boolean; why: string | null };
};

const LATEST_SHOWN = 5;

/** Nothing stands at this address, or nothing any more: said in words, with ways on, and with its status to the press. */
export async function Lost({ language, tags, gone }: Props) {
  await findNextChange();
  const [latest, sections] = await Promise.all([listLatest(LATEST_SHOWN), listSections()]);
  const ways = { latest, allLatest: latestPath(language), sections, language };
  const word = shown({ teasers: latest }, LATEST, CLOCK, ...tags);
  return (
    <>
      <PressMeta {...word} status={gone ? 410 : 404} />
      {gone ? <Gone gone={gone} {...ways} /> : <NotFound {...ways} />}
    </>
  );
}
