import type { ReactNode } from 'react';
import { ReaderDocument } from '@/app/(reader)/reader-document';

export const dynamic = 'force-dynamic';

export default function ListsLayout({ children }: { children: ReactNode }) {
  return <ReaderDocument language="en">{children}</ReaderDocument>;
}
