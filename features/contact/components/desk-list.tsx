import { desk as desks } from '@/features/contact/desk';
import { standingPath } from '@/features/standing-pages/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The desks, what each is for, and the way to its form. */
export function DeskList({ language }: { language: Language }) {
  const words = wordsIn(language).contactPage;
  return (
    <ul className="desk-list">
      {desks.options.map((desk) => (
        <li key={desk}>
          <a href={`${standingPath('contact', language)}?desk=${desk}#write`}>{words.desks[desk].name}</a>
          <p>{words.desks[desk].about}</p>
        </li>
      ))}
    </ul>
  );
}
