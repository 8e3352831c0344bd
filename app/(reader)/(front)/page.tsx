import type { Metadata } from 'next';
import { FrontInPrint } from '@/app/(reader)/(front)/front-in-print';
import { pageHead } from '@/app/(reader)/page-head';
import { EmptyFront } from '@/features/articles/components/empty-front';
import { FrontPage } from '@/features/articles/components/front-page';
import { chooseFront, FRONT_POOL, teasersOn } from '@/features/articles/front-choice';
import { findFront } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { CLOCK, EVENTS, FRONT, LATEST, MAGAZINES, topicTag } from '@/features/articles/tags';
import { listEvents } from '@/features/events/queries';
import { latestPath } from '@/features/latest/paths';
import { findNewestIssue } from '@/features/magazine/queries';
import { NewsletterBand } from '@/features/newsletter/components/newsletter-box';
import { findOrganisation } from '@/features/organisation/queries';
import { listSections, listTopicsLately } from '@/features/sections/queries';
import { dayKeyOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const TOPICS = 4;
const DATES = 8;

export async function generateMetadata(): Promise<Metadata> {
  const { longName } = await findOrganisation();
  return pageHead({ title: longName, description: wordsIn('en').frontDescription, path: '/' });
}

export default async function Front() {
  await findNextChange();
  const now = new Date();
  const [{ longName: title }, sections] = await Promise.all([findOrganisation(), listSections()]);
  const [pool, topics, issue, events] = await Promise.all([
    findFront(
      sections.map((it) => it.id),
      FRONT_POOL,
    ),
    listTopicsLately(sections, TOPICS),
    findNewestIssue(),
    listEvents(dayKeyOf(now), { limit: DATES }),
  ]);
  const chosen = chooseFront(pool, sections, { language: 'en', now });
  const covers = issue?.cover ? [issue.cover] : [];
  const tags = [FRONT, LATEST, CLOCK, MAGAZINES, EVENTS, ...topicTags(topics)];
  const page = {
    title,
    newsletter: <NewsletterBand language="en" page="/" />,
    inPrint: <FrontInPrint issue={issue} events={events} language="en" />,
    language: 'en',
  } as const;
  return (
    <>
      <PressMeta {...shown({ teasers: teasersOn(chosen), pictures: covers }, ...tags)} renewBy={nextMidnight(now)} />
      {chosen.latest.length === 0 ? (
        <EmptyFront {...page} sections={sections} />
      ) : (
        <FrontPage {...page} chosen={chosen} topics={topics} allLatest={latestPath('en')} />
      )}
    </>
  );
}

const topicTags = (topics: Map<string, { id: string }[]>) => [...topics.values()].flat().map((it) => topicTag(it.id));
