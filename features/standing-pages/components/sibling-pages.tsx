import { pageLink, type SitePage } from '@/features/organisation/site-pages';
import type { Language } from '@/features/words/language';

type Props = {
  pages: SitePage[];
  /** Address of the page it stands on. */
  here: string;
  title: string;
  language: Language;
};

/** The other pages of the same group. */
export function SiblingPages({ pages, here, title, language }: Props) {
  return (
    <nav aria-label={title} className="standing-siblings">
      <ul>
        {pages.map((page) => {
          const { name, link } = pageLink(page, language);
          return (
            <li key={link.href}>
              <a {...link} aria-current={link.href === here ? 'page' : undefined}>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
