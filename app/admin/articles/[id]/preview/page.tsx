import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Icon } from '@/components/admin/icon';
import { StateMark } from '@/features/newsroom/components/state-mark';
import { pieceOf } from '@/features/newsroom/pieces';
import { FoundAs } from '@/features/newsroom/preview/components/found-as';
import { PreviewFrame } from '@/features/newsroom/preview/components/preview-frame.client';
import { PreviewLinks } from '@/features/newsroom/preview/components/preview-links.client';
import { draftAsArticle } from '@/features/newsroom/preview/draft-as-article';
import { listPreviewLinks } from '@/features/newsroom/preview/queries';
import { signFrame } from '@/features/newsroom/preview/tokens';
import { requireStaff } from '@/features/staff/guard';
import { may } from '@/features/staff/permissions';
import { env } from '@/lib/env';

export const metadata: Metadata = { title: 'Preview' };

export default async function PreviewPage({ params }: PageProps<'/admin/articles/[id]/preview'>) {
  const { id } = await params;
  const piece = await pieceOf(id);
  const staff = await requireStaff('article:read', piece);
  const now = new Date();
  const address = `/preview/${signFrame({ articleId: id, sessionId: staff.sessionId }, now)}`;
  const article = await draftAsArticle(id, now, `${address}/pictures`);
  if (!article || !piece) notFound();
  const mayShare = may(staff, 'preview:share', piece);
  return (
    <div className="alone">
      <header className="edbar">
        <a className="btn quiet" href={`/admin/articles/${id}`}>
          <Icon name="left" />
          Back to the text
        </a>
        <span className="vr" />
        <StateMark state={piece.state} changed={piece.changed} />
        <span className="vr" />
        <h1 className="head" lang={article.language}>
          {article.headline}
        </h1>
      </header>
      <main className="preview-page" id="work">
        <PreviewFrame address={address} headline={article.headline} />
        <aside className="preview-aside" aria-label="Beside the page">
          <FoundAs article={article} address={env().SITE_ADDRESS} />
          {mayShare && <PreviewLinks articleId={id} links={await listPreviewLinks(id, now)} />}
        </aside>
      </main>
    </div>
  );
}
