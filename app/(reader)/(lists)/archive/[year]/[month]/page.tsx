import type { Metadata } from 'next';
import { askedSpan, besideOf, spanHead } from '@/app/(reader)/archive-span';
import { Lost } from '@/app/(reader)/lost';
import { ArchiveHead } from '@/features/archive/components/archive-head';
import { ArchiveMonth } from '@/features/archive/components/archive-month';
import { findArchiveRiver } from '@/features/archive/queries';
import type { Span } from '@/features/archive/span';
import { spanName } from '@/features/archive/span-name';
import { archivePath } from '@/features/articles/paths';
import type { River } from '@/features/articles/queries';
import { shown } from '@/features/articles/shown';
import { dayKeyOf } from '@/features/words/dates';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/archive/[year]/[month]'>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { span, page } = await askedSpan(props);
  const river = span && (await findArchiveRiver(span.first, span.beyond, page));
  return spanHead(river ? span : null, page);
}

export default async function ArchiveOfMonth(props: Props) {
  const { span, page, counts } = await askedSpan(props);
  const river = span && (await findArchiveRiver(span.first, span.beyond, page));
  if (!span || !counts || !river) return <Lost language="en" tags={[]} />;
  const { tags, ...beside } = await besideOf(span);
  const pieces = [...counts.values()].reduce((sum, day) => sum + day, 0);
  return (
    <main id="main" className="page-width">
      <PressMeta {...shown({ teasers: river.teasers }, ...tags)} />
      <ArchiveHead span={span} pieces={pieces} page={page} beside={beside} language="en" />
      <ArchiveMonth month={span.key} counts={counts} river={river} older={olderIn(span, river)} language="en" />
    </main>
  );
}

/** Beyond the last page a month goes on by its days. */
function olderIn({ key }: Span, { page, teasers, older }: River) {
  const last = teasers.at(-1);
  if (!older || !last) return null;
  if (older === 'page') return { path: archivePath(key, page + 1), name: wordsIn('en').older };
  const day = dayKeyOf(last.publishedAt);
  return { path: archivePath(day), name: spanName(day, 'en') };
}
