import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { JsonLd } from '@/components/site/json-ld';
import { listOfTopic } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { CHROME, CLOCK, EVENTS, eventTag, slugTag, topicTag } from '@/features/articles/tags';
import { EventView } from '@/features/events/components/event-view';
import { findEvent } from '@/features/events/queries';
import { toEventData } from '@/features/events/structured-data';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { env } from '@/lib/env';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

const REPORTS = 6;

type Props = PageProps<'/events/[slug]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const event = await findEvent(await asked(props));
  if (!event) return pageHead({ title: wordsIn('en').notFound.title });
  return pageHead({ title: event.name, description: event.description.split('\n')[0], path: event.path });
}

export default async function EventPage(props: Props) {
  const slug = await asked(props);
  const event = await findEvent(slug);
  const here = [CHROME, EVENTS, slugTag(slug)];
  if (!event) return <Lost language="en" tags={here} />;

  const now = new Date();
  const teasers = event.topicId ? await listOfTopic(event.topicId, REPORTS) : [];
  const tags = [...here, eventTag(event.id), ...(event.topicId ? [topicTag(event.topicId), CLOCK] : [])];
  return (
    <>
      <PressMeta {...shown({ teasers }, ...tags)} renewBy={nextMidnight(now)} />
      <JsonLd data={toEventData(event, env().SITE_ADDRESS)} />
      <EventView event={event} reports={teasers} now={now} />
    </>
  );
}

async function asked({ params }: Props): Promise<string> {
  const [{ slug }] = await Promise.all([params, findNextChange()]);
  return decodeURIComponent(slug).normalize('NFC');
}
