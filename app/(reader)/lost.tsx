import type { Language } from '@/features/articles/article';
import { Gone, NotFound } from '@/features/articles/components/lost';
import { listLatest } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { LATEST } from '@/features/articles/tags';
import { listSections } from '@/features/sections/queries';
import { PressMeta } from '@/lib/press-meta';

type Props = {
  language: Language;
  /** Tags of what would make something stand here. */
  tags: string[];
  /** Since when something that stood here is gone. */
  goneAt?: Date;
};

const LATEST_SHOWN = 5;

/** Nothing stands at this address, or nothing any more: said in words, with ways on, and with its status to the press. */
export async function Lost({ language, tags, goneAt }: Props) {
  const [latest, sections] = await Promise.all([listLatest(LATEST_SHOWN), listSections()]);
  const word = shown(latest, LATEST, ...tags);
  return (
    <>
      <PressMeta {...word} status={goneAt ? 410 : 404} />
      {goneAt ? (
        <Gone withdrawnAt={goneAt} latest={latest} sections={sections} language={language} />
      ) : (
        <NotFound latest={latest} sections={sections} language={language} />
      )}
    </>
  );
}
