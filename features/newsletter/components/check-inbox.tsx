import { NotePage } from '@/features/newsletter/components/note-page';
import { newsletterPath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The answer to a sign-up, the same whoever asked: it says nothing of whether an address was known. */
export function CheckInbox({ language }: { language: Language }) {
  const { title, text, hint, back } = wordsIn(language).checkInbox;
  // There is no Spanish front: the way back stays among Spanish pages.
  const path = language === 'es' ? newsletterPath(language) : '/';
  return <NotePage title={title} text={text} hint={hint} on={{ path, name: back }} status />;
}

/** The answer to asking for the link to one's own subscription: the same for every address. */
export function LinkSent({ language }: { language: Language }) {
  const { title, text, hint, back } = wordsIn(language).newsletters.linkSent;
  return <NotePage title={title} text={text} hint={hint} on={{ path: newsletterPath(language), name: back }} status />;
}

/** All that is left to say to somebody of whom nothing is kept. */
export function Erased({ language }: { language: Language }) {
  const { title, text, hint, back } = wordsIn(language).newsletters.erased;
  const path = language === 'es' ? newsletterPath(language) : '/';
  return <NotePage title={title} text={text} hint={hint} on={{ path, name: back }} status />;
}
