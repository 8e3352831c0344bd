import type { Organisation } from '@/features/organisation/organisation';
import { pageLink, sitePages } from '@/features/organisation/site-pages';
import type { Language } from '@/features/words/language';

type Props = { organisation: Organisation; language: Language; year: string };

/** What the law wants to be one step away from every page, and whose all this is. */
export function LegalLine({ organisation, language, year }: Props) {
  return (
    <div className="mt-8 flex flex-wrap items-baseline gap-x-5 border-t border-hull-rule pt-3 text-caption">
      <ul data-screen-only className="flex flex-wrap gap-x-5">
        {sitePages.legal.map((page) => {
          const { name, link } = pageLink(page, language);
          return (
            <li key={link.href}>
              <a {...link} className="footer-link">
                {name}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="py-1">
        © {year} {organisation.legalName}
      </p>
    </div>
  );
}
