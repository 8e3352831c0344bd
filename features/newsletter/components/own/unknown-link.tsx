import { NotePage } from '@/features/newsletter/components/note-page';
import { managePath } from '@/features/newsletter/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** A link that was not made here, was cut in two, or is for somebody of whom nothing is kept. */
export function UnknownLink({ language }: { language: Language }) {
  const { confirm, manage } = wordsIn(language).newsletters;
  return (
    <NotePage title={confirm.unknown} text={confirm.unknownText} on={{ path: managePath(language), name: manage }} />
  );
}
