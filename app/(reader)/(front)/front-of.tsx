import type { ReactNode } from 'react';
import { FrontInPrint } from '@/app/(reader)/(front)/front-in-print';
import { EmptyFront } from '@/features/articles/components/empty-front';
import { FrontPage } from '@/features/articles/components/front-page';
import { chooseFront, FRONT_POOL, teasersOn } from '@/features/articles/front-choice';
import type { PinnedPiece } from '@/features/articles/front-pins';
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

const TOPICS = 4;
const DATES = 8;

/** The front page with what was put on it by hand, and what it is made of, for the press. */
export async function frontOf(
  pinned: PinnedPiece[],
  now: Date,
): Promise<{ page: ReactNode; made: ReturnType<typeof shown> }> {
  const [sections, { longName: title }] = await Promise.all([listSections(), findOrganisation()]);
  const ids = sections.map((it) => it.id);
  const [{ pins, ...pool }, topics, issue, events] = await Promise.all([
    findFront(ids, FRONT_POOL, pinned),
    listTopicsLately(sections, TOPICS),
    findNewestIssue(),
    listEvents(dayKeyOf(now), { limit: DATES }),
  ]);
  const chosen = chooseFront(pool, sections, { language: 'en', now, pins });
  const pictures = issue?.cover ? [issue.cover] : [];
  const tags = [FRONT, LATEST, CLOCK, MAGAZINES, EVENTS, ...topicTags(topics)];
  const common = {
    title,
    newsletter: <NewsletterBand language="en" page="/" />,
    inPrint: <FrontInPrint issue={issue} events={events} language="en" />,
    language: 'en',
  } as const;
  const page =
    chosen.latest.length === 0 ? (
      <EmptyFront {...common} sections={sections} />
    ) : (
      <FrontPage {...common} chosen={chosen} topics={topics} allLatest={latestPath('en')} />
    );
  return { page, made: shown({ teasers: teasersOn(chosen), pictures }, ...tags) };
}

const topicTags = (topics: Map<string, { id: string }[]>) => [...topics.values()].flat().map((it) => topicTag(it.id));
