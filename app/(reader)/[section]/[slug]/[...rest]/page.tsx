import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME } from '@/features/articles/tags';
import { findSection } from '@/features/sections/queries';
import { wordsIn } from '@/features/words/words';

type Props = PageProps<'/[section]/[slug]/[...rest]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return pageHead({ title: wordsIn(await languageHere(props)).notFound.title });
}

/** Nothing stands this deep; without this page Next would answer with its own. */
export default async function DeeperThanAnything(props: Props) {
  return <Lost language={await languageHere(props)} tags={[CHROME]} />;
}

async function languageHere({ params }: Props) {
  const { section } = await params;
  const found = await findSection(decodeURIComponent(section));
  return found.state === 'live' ? found.section.language : 'en';
}
