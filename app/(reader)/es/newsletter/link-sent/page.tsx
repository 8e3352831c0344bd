import { Note, noteHead } from '@/app/(reader)/newsletter-note-page';
import { LinkSent } from '@/features/newsletter/components/check-inbox';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => noteHead(wordsIn('es').newsletters.linkSent.title);

export default function SpanishLinkSent() {
  return (
    <Note>
      <LinkSent language="es" />
    </Note>
  );
}
