import type { ReactNode } from 'react';
import { Doorway } from '@/features/staff/components/doorway';

export default function DoorsLayout({ children }: { children: ReactNode }) {
  return <Doorway>{children}</Doorway>;
}
