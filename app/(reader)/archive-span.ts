import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { countByDay, findBeside } from '@/features/archive/queries';
import { monthsOf, type Span, spanOf } from '@/features/archive/span';
import { spanName } from '@/features/archive/span-name';
import { askedPage, pageTitle } from '@/features/articles/asked-page';
import { archivePath } from '@/features/articles/paths';
import { CHROME, CLOCK, LATEST, monthTag } from '@/features/articles/tags';
import { wordsIn } from '@/features/words/words';
import { findNextChange } from '@/lib/next-change';

type Props = {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const words = wordsIn('en');

/** The span that the parts of an address name, the page of it, how much came out in it by day, and its neighbours. */
export async function askedSpan({ params, searchParams }: Props) {
  const [parts, { page }] = await Promise.all([params, searchParams, findNextChange()]);
  const asked = [parts.year, parts.month, parts.day].filter((it) => it !== undefined);
  const span = spanOf(asked, new Date());
  if (!span) return { span, page: askedPage(page) };
  const counts = await countByDay(span.first, span.beyond);
  return { span: counts.size > 0 ? span : null, page: askedPage(page), counts };
}

/** Its neighbours, and what the page must be forgotten for: what its own months and those show changes. */
export async function besideOf(span: Span): Promise<{ earlier: string | null; later: string | null; tags: string[] }> {
  const { earlier, later } = await findBeside(span);
  const own = span.kind === 'year' ? monthsOf(span.key) : [span.key.slice(0, 7)];
  const others = [earlier, later].flatMap((day) => (day ? [day.slice(0, 7)] : []));
  // Only the newest span grows by what comes out: the others are as old as their own changes.
  return { earlier, later, tags: [CHROME, ...[...own, ...others].map(monthTag), ...(later ? [] : [LATEST, CLOCK])] };
}

export async function spanHead(span: Span | null, page: number): Promise<Metadata> {
  if (!span) return pageHead({ title: words.notFound.title });
  const said = { year: words.lists.archive.year, month: words.lists.archive.month, day: words.lists.archive.day };
  return pageHead({
    title: pageTitle(said[span.kind](spanName(span.key, 'en')), page, 'en'),
    description: words.lists.archive.text,
    path: archivePath(span.key, page),
  });
}
