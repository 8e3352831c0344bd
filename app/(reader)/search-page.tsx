import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { listLatest } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { CLOCK, LATEST, topicTag } from '@/features/articles/tags';
import { readAsked } from '@/features/search/asked';
import { SearchView } from '@/features/search/components/search-view';
import { searchPath } from '@/features/search/paths';
import { findPieces, listCurrentTopics } from '@/features/search/queries';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: Language; searchParams: Promise<Record<string, string | string[] | undefined>> };

const TOPICS = 12;
const LATEST_SHOWN = 6;

/** Read by search engines for its links, never kept by them. */
export async function searchHead({ language, searchParams }: Props): Promise<Metadata> {
  const { q } = readAsked(await searchParams);
  const { search } = wordsIn(language);
  return pageHead({
    title: q ? search.titled(q) : search.name,
    description: search.text,
    path: searchPath(language),
    indexed: false,
  });
}

export async function Search({ language, searchParams }: Props) {
  const [said] = await Promise.all([searchParams, findNextChange()]);
  const asked = readAsked(said);
  // Whatever is published may match.
  const tags = [LATEST, CLOCK];
  const found = asked.q === '' ? null : await findPieces(asked, language);
  const isBeyond = asked.q === '' ? asked.page !== 1 : found === null;
  if (isBeyond) return <Lost language={language} tags={tags} />;

  const beginnings = found && found.pieces > 0 ? null : await findBeginnings();
  const teasers = beginnings ? beginnings.latest : (found?.hits ?? []).map((hit) => hit.teaser);
  const topics = [...(beginnings?.topics ?? []), ...(found?.facets.topics ?? []).map((choice) => choice.it)];
  return (
    <>
      <PressMeta {...shown({ teasers }, ...tags, ...topics.map((topic) => topicTag(topic.id)))} />
      <SearchView asked={asked} found={found} beginnings={beginnings} language={language} now={new Date()} />
    </>
  );
}

async function findBeginnings() {
  const [topics, latest] = await Promise.all([listCurrentTopics(TOPICS), listLatest(LATEST_SHOWN)]);
  return { topics, latest };
}
