import type { Metadata } from 'next';
import { z } from 'zod';
import { Icon } from '@/components/admin/icon';
import { findLayoutId } from '@/features/newsroom/front/previewed';
import { PreviewFrame } from '@/features/newsroom/preview/components/preview-frame.client';
import { signFrame } from '@/features/newsroom/preview/tokens';
import { requireStaff } from '@/features/staff/guard';

export const metadata: Metadata = { title: 'Preview of the front page' };

const asked = z.object({ layout: z.coerce.number().int().positive().optional().catch(undefined) });

export default async function FrontPreviewPage({ searchParams }: PageProps<'/admin/front/preview'>) {
  const staff = await requireStaff('front:edit');
  const { layout } = asked.parse(await searchParams);
  const articleId = await findLayoutId(layout);
  const name = layout === undefined ? 'The layout you are working on' : `Layout ${layout}`;
  return (
    <div className="alone">
      <header className="edbar">
        <a className="btn quiet" href="/admin/front">
          <Icon name="left" />
          Back to the front page
        </a>
        <span className="vr" />
        <h1 className="head">{name}, as readers would see it now</h1>
      </header>
      <main className="preview-page alone-stage" id="work">
        <PreviewFrame
          address={`/preview/front/${signFrame({ articleId, sessionId: staff.sessionId }, new Date())}`}
          headline="Front page"
        />
      </main>
    </div>
  );
}
