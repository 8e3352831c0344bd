import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findPreviewed } from '@/features/newsroom/preview/queries';

export const dynamic = 'force-dynamic';

/** The document that readers will have it in. */
export default async function PreviewLayout({ params, children }: LayoutProps<'/preview/[token]'>) {
  const found = await findPreviewed((await params).token);
  if (found.state !== 'open') return <ReaderDocument language="en">{children}</ReaderDocument>;
  const { language, section } = found.article;
  return (
    <ReaderDocument language={language} current={section.slug}>
      {children}
    </ReaderDocument>
  );
}
