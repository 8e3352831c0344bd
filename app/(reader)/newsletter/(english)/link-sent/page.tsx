import { Note, noteHead } from '@/app/(reader)/newsletter-note-page';
import { LinkSent } from '@/features/newsletter/components/check-inbox';
import { wordsIn } from '@/features/words/words';

export const generateMetadata = () => noteHead(wordsIn('en').newsletters.linkSent.title);

export default function EnglishLinkSent() {
  return (
    <Note>
      <LinkSent language="en" />
    </Note>
  );
}
