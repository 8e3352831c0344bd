import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function FrontPreviewLayout({ children }: LayoutProps<'/preview/front/[token]'>) {
  return (
    <ReaderDocument language="en" dated>
      {children}
    </ReaderDocument>
  );
}
