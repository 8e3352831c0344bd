import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function LatestLayout({ children }: LayoutProps<'/latest'>) {
  return (
    <ReaderDocument language="en" dated>
      {children}
    </ReaderDocument>
  );
}
