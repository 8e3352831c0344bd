import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME } from '@/features/articles/tags';
import { PressMeta } from '@/lib/press-meta';

/** A page that only answers something: nobody should find it. */
export const noteHead = (title: string): Promise<Metadata> => pageHead({ title });

export function Note({ children }: { children: ReactNode }) {
  return (
    <>
      <PressMeta tags={[CHROME]} />
      {children}
    </>
  );
}
