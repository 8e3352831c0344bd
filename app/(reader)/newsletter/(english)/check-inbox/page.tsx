import { Note, noteHead } from '@/app/(reader)/newsletter-note-page';
import { CheckInbox } from '@/features/newsletter/components/check-inbox';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => noteHead(wordsIn('en').checkInbox.title);

export default function EnglishCheckInbox() {
  return (
    <Note>
      <CheckInbox language="en" />
    </Note>
  );
}
