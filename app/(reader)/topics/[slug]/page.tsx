import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { Moved } from '@/app/(reader)/moved';
import { olderThan } from '@/app/(reader)/older';
import { pageHead } from '@/app/(reader)/page-head';
import { askedPage, pageTitle } from '@/features/articles/asked-page';
import { topicPath } from '@/features/articles/paths';
import { shown } from '@/features/articles/shown';
import { CHROME, CLOCK, EVENTS, slugTag, topicTag } from '@/features/articles/tags';
import { EventRows } from '@/features/events/components/event-rows';
import { TopicLinks } from '@/features/topics/components/topic-links';
import { TopicView } from '@/features/topics/components/topic-view';
import { findTopic, findTopicRiver, listEventsOfTopic, listTopicsBeside } from '@/features/topics/queries';
import { pageLanguageOf } from '@/features/topics/topic';
import { dayKeyOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const BESIDE = 8;
const COMING = 4;
/** Of fewer pieces a search engine has nothing. */
const WORTH_FINDING = 3;

type Props = PageProps<'/topics/[slug]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, page } = await asked(props);
  const found = await findTopic(slug);
  if (found.state !== 'live') return pageHead({ title: wordsIn('en').notFound.title });
  const { topic } = found;
  const language = pageLanguageOf(topic);
  const river = await findTopicRiver(topic.id, page);
  if (!river) return pageHead({ title: wordsIn(language).notFound.title });
  return pageHead({
    title: pageTitle(topic.name, page, language),
    description: topic.description,
    path: topicPath(topic.slug, page),
    indexed: page > 1 || river.teasers.length >= WORTH_FINDING,
  });
}

export default async function TopicPage(props: Props) {
  const { slug, page } = await asked(props);
  const found = await findTopic(slug);
  const here = [CHROME, slugTag(slug)];
  if (found.state === 'moved') return <Moved to={topicPath(found.slug)} tags={here} />;
  if (found.state === 'unknown') return <Lost language="en" tags={here} />;

  const { topic } = found;
  const language = pageLanguageOf(topic);
  const river = await findTopicRiver(topic.id, page);
  const tags = [topicTag(topic.id), CLOCK, ...here];
  if (!river) return <Lost language={language} tags={tags} />;
  const now = new Date();
  const [beside, coming] = await Promise.all([
    listTopicsBeside(topic.id, BESIDE),
    listEventsOfTopic(topic.id, dayKeyOf(now), COMING),
  ]);
  return (
    <>
      <PressMeta
        {...shown({ teasers: river.teasers }, ...tags, EVENTS, ...beside.map((it) => topicTag(it.id)))}
        renewBy={nextMidnight(now)}
      />
      <TopicView
        topic={topic}
        river={river}
        older={olderThan(river, (number) => topicPath(topic.slug, number), language)}
        aside={
          <>
            <EventRows events={coming} language={language} />
            <TopicLinks topics={beside} language={language} />
          </>
        }
        now={now}
      />
    </>
  );
}

async function asked({ params, searchParams }: Props): Promise<{ slug: string; page: number }> {
  const [{ slug }, { page }] = await Promise.all([params, searchParams, findNextChange()]);
  return { slug: decodeURIComponent(slug), page: askedPage(page) };
}
