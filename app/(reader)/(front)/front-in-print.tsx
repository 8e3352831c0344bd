import { EventRows } from '@/features/events/components/event-rows';
import type { EventMark } from '@/features/events/event';
import { MagazineBand } from '@/features/magazine/components/magazine-band';
import type { ListedIssue } from '@/features/magazine/issue';
import type { Language } from '@/features/words/language';

type Props = { issue: ListedIssue | null; events: EventMark[]; language: Language };

/** The end of the front page: what is in print and what is in the calendar. */
export function FrontInPrint({ issue, events, language }: Props) {
  if (!issue && events.length === 0) return null;
  return (
    <div className="grid-12 mt-11 gap-y-9 lg:mt-16">
      {issue && (
        <div className="lg:col-span-6">
          <MagazineBand issue={issue} language={language} />
        </div>
      )}
      {events.length > 0 && (
        <div className="events-beside lg:col-span-6">
          <EventRows events={events} language={language} />
        </div>
      )}
    </div>
  );
}
