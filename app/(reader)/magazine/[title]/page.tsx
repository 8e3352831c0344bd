import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { JsonLd } from '@/components/site/json-ld';
import { shown } from '@/features/articles/shown';
import { CHROME, issueTag, MAGAZINES, slugTag } from '@/features/articles/tags';
import { MagazineView } from '@/features/magazine/components/magazine-view';
import { findMagazine } from '@/features/magazine/queries';
import { toPeriodical } from '@/features/magazine/structured-data';
import { wordsIn } from '@/features/words/words';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/magazine/[title]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findMagazine(await asked(props));
  if (!found) return pageHead({ title: wordsIn('en').notFound.title });
  const { name, about, path } = found.magazine;
  return pageHead({ title: name, description: about, path });
}

export default async function MagazinePage(props: Props) {
  const slug = await asked(props);
  const found = await findMagazine(slug);
  const here = [CHROME, MAGAZINES, slugTag(slug)];
  if (!found) return <Lost language="en" tags={here} />;

  const pictures = found.issues.flatMap((it) => it.cover ?? []);
  return (
    <>
      <PressMeta {...shown({ teasers: [], pictures }, ...here, ...found.issues.map((it) => issueTag(it.id)))} />
      <JsonLd data={toPeriodical(found.magazine, env().SITE_ADDRESS)} />
      <MagazineView {...found} />
    </>
  );
}

async function asked({ params }: Props): Promise<string> {
  const [{ title }] = await Promise.all([params, findNextChange()]);
  return decodeURIComponent(title);
}
