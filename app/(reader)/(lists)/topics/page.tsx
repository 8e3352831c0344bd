import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { PageTitle } from '@/components/ui/page-title';
import { CHROME, CLOCK, LATEST, TOPICS } from '@/features/articles/tags';
import { TopicIndex } from '@/features/topics/components/topic-index';
import { listTopics } from '@/features/topics/queries';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const EACH = 200;

export const generateMetadata = (): Promise<Metadata> => {
  const { title, text } = wordsIn('en').lists.topics;
  return pageHead({ title, description: text, path: '/topics' });
};

export default async function Topics() {
  await findNextChange();
  const { title, text } = wordsIn('en').lists.topics;
  return (
    <main id="main" className="page-width">
      <PressMeta tags={[CHROME, LATEST, CLOCK, TOPICS]} />
      <PageTitle title={title} text={text} />
      <TopicIndex topics={await listTopics(EACH)} language="en" />
    </main>
  );
}
