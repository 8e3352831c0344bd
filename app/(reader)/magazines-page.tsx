import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { shown } from '@/features/articles/shown';
import { CLOCK, issueTag, MAGAZINES } from '@/features/articles/tags';
import { MagazineList } from '@/features/magazine/components/magazine-list';
import { magazinesPaths } from '@/features/magazine/paths';
import { listMagazines } from '@/features/magazine/queries';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: 'en' | 'es' };

export function magazinesHead({ language }: Props): Promise<Metadata> {
  const { titles, text } = wordsIn(language).magazine;
  return pageHead({ title: titles, description: text, path: magazinesPaths[language], translations: magazinesPaths });
}

/** The printed titles. */
export async function Magazines({ language }: Props) {
  await findNextChange();
  const shelves = await listMagazines();
  const newest = shelves.flatMap((it) => it.newest ?? []);
  const pictures = newest.flatMap((it) => it.cover ?? []);
  const tags = [MAGAZINES, CLOCK, ...newest.map((it) => issueTag(it.id))];
  return (
    <>
      <PressMeta {...shown({ teasers: [], pictures }, ...tags)} />
      <MagazineList shelves={shelves} language={language} />
    </>
  );
}
