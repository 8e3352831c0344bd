import { desk as desks } from '@/features/contact/desk';
import { standingPath } from '@/features/standing-pages/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** The desks, what each is for, and the way to its form. */
export function DeskList({ language }: { language: Language }) {
  const { contactPage, standing } = wordsIn(language);
  return (
    <section aria-labelledby="desks" className="standing-group mt-10">
      <h2 id="desks" className="pb-3 text-label">
        {standing.desks}
      </h2>
      <ul className="desk-list">
        {desks.options.map((desk) => (
          <li key={desk}>
            <a href={`${standingPath('contact', language)}?desk=${desk}#write`}>{contactPage.desks[desk].name}</a>
            <p>{contactPage.desks[desk].about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
