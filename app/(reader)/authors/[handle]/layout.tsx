import { ReaderDocument } from '@/app/(reader)/reader-document';
import { findAuthor } from '@/features/authors/queries';

export const dynamic = 'force-dynamic';

/** An author's page speaks the language they write in. */
export default async function AuthorLayout({ children, params }: LayoutProps<'/authors/[handle]'>) {
  const { handle } = await params;
  const author = await findAuthor(decodeURIComponent(handle));
  return <ReaderDocument language={author?.language ?? 'en'}>{children}</ReaderDocument>;
}
