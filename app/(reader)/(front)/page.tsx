import type { Metadata } from 'next';
import { frontOf } from '@/app/(reader)/(front)/front-of';
import { pageHead } from '@/app/(reader)/page-head';
import { findPins } from '@/features/articles/queries';
import { findOrganisation } from '@/features/organisation/queries';
import { listSections } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

export async function generateMetadata(): Promise<Metadata> {
  const { longName } = await findOrganisation();
  return pageHead({ title: longName, description: wordsIn('en').frontDescription, path: '/' });
}

export default async function Front() {
  await findNextChange();
  const now = new Date();
  // What stands round it is asked in the same round, and known by then.
  const [pinned] = await Promise.all([findPins(), listSections(), findOrganisation()]);
  const { page, made } = await frontOf(pinned, now);
  return (
    <>
      <PressMeta {...made} renewBy={nextMidnight(now)} />
      {page}
    </>
  );
}
