import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function SpanishLayout({ children }: LayoutProps<'/es'>) {
  return <ReaderDocument language="es">{children}</ReaderDocument>;
}
