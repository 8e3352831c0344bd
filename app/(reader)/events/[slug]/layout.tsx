import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findEvent } from '@/features/events/queries';

export const dynamic = 'force-dynamic';

/** The page of an event speaks its language; an address that names none speaks English. */
export default async function EventLayout({ children, params }: LayoutProps<'/events/[slug]'>) {
  const { slug } = await params;
  const event = await findEvent(decodeURIComponent(slug));
  return <ReaderDocument language={event?.language ?? 'en'}>{children}</ReaderDocument>;
}
