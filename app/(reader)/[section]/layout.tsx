import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findSection } from '@/features/sections/queries';

export const dynamic = 'force-dynamic';

/** Pages below a section speak its language; an address that names none speaks English. */
export default async function SectionLayout({ children, params }: LayoutProps<'/[section]'>) {
  const { section: slug } = await params;
  const found = await findSection(decodeURIComponent(slug));
  if (found.state !== 'live') return <ReaderDocument language="en">{children}</ReaderDocument>;
  const { section } = found;
  // The index holds sections of the first level alone.
  return (
    <ReaderDocument language={section.language} current={(section.parent ?? section).slug}>
      {children}
    </ReaderDocument>
  );
}
