import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findSection } from '@/features/sections/queries';

export const dynamic = 'force-dynamic';

/** Pages below a section speak its language; an address that names none speaks English. */
export default async function SectionLayout({ children, params }: LayoutProps<'/[section]'>) {
  const { section: slug } = await params;
  const found = await findSection(decodeURIComponent(slug));
  if (found.state !== 'live') return <ReaderDocument language="en">{children}</ReaderDocument>;
  return (
    <ReaderDocument language={found.section.language} current={found.section.slug}>
      {children}
    </ReaderDocument>
  );
}
