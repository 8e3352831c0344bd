import type { Digest, MailingList } from '@/features/newsletter/lists';
import { digestPath, listPath } from '@/features/newsletter/paths';
import { rhythmOf } from '@/features/newsletter/rhythm';
import { dayOfMonth, noonOf } from '@/features/words/dates';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

export type Offered = { list: MailingList; latest: Digest | null };

/** What can be had: name, what it is, when it comes, and one to look at. */
export function ListTable({ offered, language }: { offered: Offered[]; language: Language }) {
  return (
    <ul className="newsletter-lists">
      {offered.map(({ list, latest }) => (
        <li key={list.slug} lang={list.language === language ? undefined : list.language}>
          <h3 className="headline text-h3">
            <a href={listPath(list)}>{list.name}</a>
          </h3>
          <p className="mt-1.25 font-serif text-standfirst text-pretty text-ink-2">{list.description}</p>
          <p className="mt-1.25 text-meta text-ink-3">
            {rhythmOf(list, list.language)}
            {latest && (
              <>
                {' · '}
                <a href={digestPath(list, latest.day)} className="text-link-line whitespace-nowrap text-ink-2">
                  {wordsIn(list.language).newsletters.latestCopy(dayOfMonth(noonOf(latest.day), list.language))}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
