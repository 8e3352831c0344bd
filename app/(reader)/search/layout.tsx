import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function SearchLayout({ children }: LayoutProps<'/search'>) {
  return <ReaderDocument language="en">{children}</ReaderDocument>;
}
