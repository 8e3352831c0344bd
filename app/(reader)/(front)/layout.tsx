import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function FrontLayout({ children }: LayoutProps<'/'>) {
  return (
    <ReaderDocument language="en" dated>
      {children}
    </ReaderDocument>
  );
}
