import type { Metadata } from 'next';
import { Lost } from '@/app/(reader)/lost';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME, CLOCK, EVENTS } from '@/features/articles/tags';
import { readAsked } from '@/features/events/asked';
import { EventCalendar } from '@/features/events/components/event-calendar';
import { eventsPaths } from '@/features/events/paths';
import { listEvents, listPastEvents } from '@/features/events/queries';
import { dayKeyOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';
import { nextMidnight } from '@/lib/clock';
import { findNextChange } from '@/lib/next-change';
import { PressMeta } from '@/lib/press-meta';

type Props = { language: 'en' | 'es' };
type Query = { [name: string]: string | string[] | undefined };

const PAST_SHOWN = 12;

/** The calendar is found by its bare address; a choice from it is not. */
export function eventsHead({ language, query }: Props & { query: Query }): Promise<Metadata> {
  const { title, text } = wordsIn(language).events;
  const asked = readAsked(query);
  if (!asked) return pageHead({ title: wordsIn(language).notFound.title });
  if (asked.kind || asked.from) return pageHead({ title, description: text });
  return pageHead({ title, description: text, path: eventsPaths[language], translations: eventsPaths });
}

export async function Events({ language, query }: Props & { query: Query }) {
  await findNextChange();
  const now = new Date();
  const asked = readAsked(query);
  if (!asked) return <Lost language={language} tags={[EVENTS]} />;

  const today = dayKeyOf(now);
  const from = asked.from ? `${asked.from}-01` : today;
  const [coming, past] = await Promise.all([
    listEvents(from, { kind: asked.kind }),
    asked.kind || asked.from ? [] : listPastEvents(today, PAST_SHOWN),
  ]);
  return (
    <>
      <PressMeta tags={[CHROME, EVENTS, CLOCK]} renewBy={nextMidnight(now)} />
      <EventCalendar {...{ coming, past, asked, language, now }} first={from.slice(0, 7)} />
    </>
  );
}
