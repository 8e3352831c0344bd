import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findMagazine } from '@/features/magazine/queries';

export const dynamic = 'force-dynamic';

/** Pages below a title speak its language; an address that names none speaks English. */
export default async function MagazineLayout({ children, params }: LayoutProps<'/magazine/[title]'>) {
  const { title } = await params;
  const found = await findMagazine(decodeURIComponent(title));
  return <ReaderDocument language={found?.magazine.language ?? 'en'}>{children}</ReaderDocument>;
}
