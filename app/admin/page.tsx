import type { Metadata } from 'next';
import { NewsroomBar } from '@/features/newsroom/components/newsroom-bar';
import { SectionColours } from '@/features/newsroom/components/section-colours';
import { CanWait } from '@/features/newsroom/today/components/can-wait';
import { DayLine } from '@/features/newsroom/today/components/day-line';
import { MachineLine } from '@/features/newsroom/today/components/machine-line';
import { NeedList } from '@/features/newsroom/today/components/need-list';
import { PieceLines } from '@/features/newsroom/today/components/piece-lines';
import { sentenceOf } from '@/features/newsroom/today/needs';
import { findToday } from '@/features/newsroom/today/queries';
import { Desk } from '@/features/staff/components/desk';
import { requireStaff } from '@/features/staff/guard';
import { longDayOf } from '@/features/words/dates';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const staff = await requireStaff('article:read');
  const now = new Date();
  const { needs, coming, live, own, changed, approved, machines } = await findToday(staff, now);
  const urgent = needs.some(({ is }) => is === 'choices' || is === 'receipt');
  return (
    <Desk
      staff={staff}
      current="/admin"
      bar={<NewsroomBar staff={staff} />}
      counts={{ '/admin': { count: needs.length, urgent } }}
    >
      <SectionColours />
      <div className="pad today">
        <header className="dbl today-head">
          <h1>{sentenceOf(needs, coming, now)}</h1>
          <span className="faint">{longDayOf(now, 'en')}</span>
        </header>
        {needs.length > 0 && <NeedList needs={needs} />}
        <DayLine live={live} coming={coming} now={now} />
        <div className="today-columns">
          <div>
            <CanWait changed={changed} approved={approved} />
            <PieceLines
              title="Your drafts"
              lines={own}
              nothing="No draft of yours is open."
              more="/admin/articles?view=mine"
            />
          </div>
          <PieceLines
            title="Coming"
            lines={coming}
            nothing="Nothing is scheduled."
            more="/admin/articles?state=scheduled"
          />
        </div>
        <MachineLine machines={machines} />
      </div>
    </Desk>
  );
}
