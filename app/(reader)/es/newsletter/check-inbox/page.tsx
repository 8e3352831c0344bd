import { Note, noteHead } from '@/app/(reader)/newsletter-note-page';
import { CheckInbox } from '@/features/newsletter/components/check-inbox';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => noteHead(wordsIn('es').checkInbox.title);

export default function SpanishCheckInbox() {
  return (
    <Note>
      <CheckInbox language="es" />
    </Note>
  );
}
