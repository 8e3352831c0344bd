import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function NewsletterLayout({ children }: LayoutProps<'/newsletter'>) {
  return <ReaderDocument language="en">{children}</ReaderDocument>;
}
