import type { Metadata } from 'next';
import { askedSpan, besideOf, spanHead } from '@/app/(reader)/archive-span';
import { Lost } from '@/app/(reader)/lost';
import { Pagination } from '@/components/ui/pagination';
import { ArchiveHead } from '@/features/archive/components/archive-head';
import { findArchiveRiver } from '@/features/archive/queries';
import { PieceList } from '@/features/articles/components/piece-day';
import { archivePath } from '@/features/articles/paths';
import { shown } from '@/features/articles/shown';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

type Props = PageProps<'/archive/[year]/[month]/[day]'>;

const words = wordsIn('en');

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { span, page } = await askedSpan(props);
  const river = span && (await findArchiveRiver(span.first, span.beyond, page));
  return spanHead(river ? span : null, page);
}

export default async function ArchiveOfDay(props: Props) {
  const { span, page, counts } = await askedSpan(props);
  const river = span && (await findArchiveRiver(span.first, span.beyond, page));
  if (!span || !counts || !river) return <Lost language="en" tags={[]} />;
  const { tags, ...beside } = await besideOf(span);
  const next = river.older === 'page' ? { path: archivePath(span.key, page + 1), name: words.older } : null;
  return (
    <main id="main" className="page-width">
      <PressMeta {...shown({ teasers: river.teasers }, ...tags)} />
      <ArchiveHead span={span} pieces={counts.get(span.key) ?? 0} page={page} beside={beside} language="en" />
      <PieceList teasers={river.teasers} language="en" level={2} />
      <Pagination
        label={words.pages}
        here={words.page(page)}
        newer={page > 1 ? { path: archivePath(span.key, page - 1), name: words.newer } : null}
        older={next}
      />
    </main>
  );
}
