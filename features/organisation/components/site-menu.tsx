import { ThemeChoice } from '@/components/site/theme-choice';
import { newsletterPath } from '@/features/newsletter/paths';
import type { Organisation } from '@/features/organisation/organisation';
import { type Edition, pageLink, sitePages } from '@/features/organisation/site-pages';
import { telephoneLink } from '@/features/organisation/telephone';
import { SectionList } from '@/features/sections/components/section-list';
import type { SectionMark } from '@/features/sections/section';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = { organisation: Organisation; sections: SectionMark[]; editions: Edition[]; language: Language };

/** The menu of narrow screens. A <details>: it opens without a script, and covers the page from the masthead down. */
export function SiteMenu({ organisation, sections, editions, language }: Props) {
  const words = wordsIn(language);
  const pages = [
    ...[...sitePages.index, ...sitePages.more].map((page) => pageLink(page, language)),
    { name: words.newsletterLink, link: { href: newsletterPath(language) } },
    ...editions.map((edition) => ({
      name: edition.name,
      link: { href: edition.path, lang: edition.language, hrefLang: edition.language },
    })),
  ];
  return (
    <details className="group flex-none self-center lg:hidden">
      <summary className="flex h-11.5 items-center border border-strong px-3.5 text-label font-[620]">
        <span className="group-open:hidden">{words.menu}</span>
        <span className="hidden group-open:inline">{words.close}</span>
      </summary>
      <div className="absolute inset-x-0 top-full z-20 min-h-dvh bg-page px-(--margin) pt-5 pb-10">
        <nav aria-label={words.sections}>
          <SectionList sections={sections} language={language} />
          <ul className="mt-3 columns-2 gap-x-(--gutter) text-label leading-11 font-[560]">
            {pages.map((page) => (
              <li key={page.link.href}>
                <a {...page.link} className="block">
                  {page.name}
                </a>
              </li>
            ))}
            <li>
              <ThemeChoice labels={words.theme} />
            </li>
          </ul>
        </nav>
        <h2 className="mt-5 mb-1 text-label">{words.contact}</h2>
        <p className="leading-6">
          <a href={telephoneLink(organisation.telephone)}>
            {words.telephone} {organisation.telephone}
          </a>
          <br />
          {organisation.fax && (
            <>
              {words.fax} {organisation.fax}
              <br />
            </>
          )}
          <a href={`mailto:${organisation.email}`}>{organisation.email}</a>
        </p>
      </div>
    </details>
  );
}
