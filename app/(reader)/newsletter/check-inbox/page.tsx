import type { Metadata } from 'next';
import { pageHead } from '@/app/(reader)/page-head';
import { CHROME } from '@/features/articles/tags';
import { CheckInbox } from '@/features/newsletter/components/check-inbox';
import { wordsIn } from '@/features/words/words';
import { PressMeta } from '@/lib/press-meta';

export const generateMetadata = (): Promise<Metadata> => pageHead({ title: wordsIn('en').checkInbox.title });

export default function NewsletterCheckInbox() {
  return (
    <>
      <PressMeta tags={[CHROME]} />
      <CheckInbox language="en" />
    </>
  );
}
