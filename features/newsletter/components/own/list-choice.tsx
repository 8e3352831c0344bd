import type { MailingList } from '@/features/newsletter/lists';
import { rhythmOf } from '@/features/newsletter/rhythm';
import { type Language, language as languages } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { lists: MailingList[]; chosen: string[]; language: Language };

/** The lists that are offered, those somebody is on ticked, and the language of what we write about it. */
export function ListChoice({ lists, chosen, language }: Props) {
  const words = wordsIn(language).newsletters.preferences;
  return (
    <>
      <ul className="own-lists">
        {lists.map((list) => (
          <li key={list.slug} lang={list.language === language ? undefined : list.language}>
            <label className="own-tick">
              <input type="checkbox" name="list" value={list.slug} defaultChecked={chosen.includes(list.slug)} />
              <span>
                <b className="headline text-h4">{list.name}</b>
                <span className="block font-serif text-standfirst text-pretty text-ink-2">{list.description}</span>
                <span className="block text-meta text-ink-3">{rhythmOf(list, list.language)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <label htmlFor="own-language">{words.language}</label>
      <select id="own-language" name="language" defaultValue={language}>
        {languages.options.map((it) => (
          <option key={it} value={it} lang={it}>
            {wordsIn(it).name}
          </option>
        ))}
      </select>
    </>
  );
}
