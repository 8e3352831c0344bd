import type { Metadata } from 'next';
import { ArticleView } from '@/features/articles/components/article-view';
import { countView } from '@/features/newsroom/preview/commands';
import { PreviewEnded } from '@/features/newsroom/preview/components/preview-ended';
import { findPreviewed } from '@/features/newsroom/preview/queries';
import { PressMeta } from '@/lib/press-meta';

/** Its title says nothing: it stands in histories and in the bars of browsers. */
export const metadata: Metadata = {
  title: 'Preview | MON',
  robots: 'noindex,nofollow,noarchive',
  referrer: 'no-referrer',
};

/** A piece before it is published, for whoever holds its link. Opening it changes nothing but the count of its views. */
export default async function PreviewPage({ params }: PageProps<'/preview/[token]'>) {
  const { token } = await params;
  const found = await findPreviewed(token);
  if (found.state !== 'open')
    return (
      <main id="main">
        <PressMeta tags={[]} status={found.state === 'ended' ? 410 : 404} />
        <PreviewEnded />
      </main>
    );
  if (found.byLink) await countView(token, new Date());
  return (
    <main id="main">
      <PressMeta tags={[]} status={200} />
      <p lang="en" className="page-width border-b border-strong py-3 text-meta text-ink-2">
        A preview, not published. Please do not quote it or pass it on.
      </p>
      <ArticleView article={found.article} />
    </main>
  );
}
