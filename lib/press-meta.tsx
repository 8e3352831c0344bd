import { env } from '@/lib/env';
import { type PressWord, toPressWord } from '@/lib/press-word';

/**
 * A page's word to the press, as the one <meta> that the press reads and removes; React hoists it into the head from
 * anywhere. Its name is drawn for the installation, so that no text of an article can speak for its page.
 */
export async function PressMeta(word: PressWord) {
  return <meta name={`press-${env().PRESS_MARK}`} content={await toPressWord(word)} />;
}
