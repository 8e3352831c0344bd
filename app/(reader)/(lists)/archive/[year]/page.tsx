import type { Metadata } from 'next';
import { askedSpan, besideOf, spanHead } from '@/app/(reader)/archive-span';
import { Lost } from '@/app/(reader)/lost';
import { ArchiveHead } from '@/features/archive/components/archive-head';
import { MonthCalendar } from '@/features/archive/components/month-calendar';
import { monthsOf } from '@/features/archive/span';
import { dayKeyOf } from '@/features/words/dates';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/archive/[year]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { span, page } = await askedSpan(props);
  return spanHead(page === 1 ? span : null, page);
}

/** A year: twelve calendars, so that every day is one step away. */
export default async function ArchiveOfYear(props: Props) {
  const { span, page, counts } = await askedSpan(props);
  if (!span || !counts || page !== 1) return <Lost language="en" tags={[]} />;
  const { tags, ...beside } = await besideOf(span);
  const today = dayKeyOf(new Date());
  const pieces = [...counts.values()].reduce((sum, day) => sum + day, 0);
  return (
    <main id="main" className="page-width">
      <PressMeta tags={tags} />
      <ArchiveHead span={span} pieces={pieces} beside={beside} language="en" />
      <div className="year-calendars">
        {monthsOf(span.key)
          .filter((month) => month <= today)
          .toReversed()
          .map((month) => (
            <MonthCalendar key={month} month={month} counts={counts} language="en" linked />
          ))}
      </div>
    </main>
  );
}
