import { pageLink, type SitePage } from '@/features/organisation/site-pages';
import type { Language } from '@/features/words/language';

/** Entries of a list in the footer, in the language of the page. */
export function FooterLinks({ pages, language }: { pages: SitePage[]; language: Language }) {
  return pages.map((page) => {
    const { name, link } = pageLink(page, language);
    return (
      <li key={link.href}>
        <a {...link} className="footer-link">
          {name}
        </a>
      </li>
    );
  });
}
