import { Note, noteHead } from '@/app/(reader)/newsletter-note-page';
import { Erased } from '@/features/newsletter/components/check-inbox';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => noteHead(wordsIn('es').newsletters.erased.title);

export default function SpanishErased() {
  return (
    <Note>
      <Erased language="es" />
    </Note>
  );
}
