import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { PageTitle } from '@/components/ui/page-title';
import { ArchiveYears } from '@/features/archive/components/archive-years';
import { countByMonth } from '@/features/archive/queries';
import { CHROME, CLOCK, LATEST } from '@/features/articles/tags';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const words = wordsIn('en');

export const generateMetadata = (): Promise<Metadata> => {
  const { title, text } = words.lists.archive;
  return pageHead({ title, description: text, path: '/archive' });
};

export default async function Archive() {
  await findNextChange();
  const counts = await countByMonth();
  const { title, text } = words.lists.archive;
  return (
    <main id="main" className="page-width">
      <PressMeta tags={[CHROME, LATEST, CLOCK]} />
      <PageTitle title={title} text={text} />
      {counts.size === 0 && <p className="mt-9 font-serif text-standfirst-article text-ink-2">{words.nothingYet}</p>}
      <ArchiveYears counts={counts} language="en" />
    </main>
  );
}
