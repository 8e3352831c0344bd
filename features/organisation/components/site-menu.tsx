import type { ReactNode } from 'react';
import { ThemeChoice } from '@/components/site/theme-choice';
import { newsletterPath } from '@/features/newsletter/paths';
import type { Organisation } from '@/features/organisation/organisation';
import { type Edition, pageLink, sitePages } from '@/features/organisation/site-pages';
import { telephoneLink } from '@/features/organisation/telephone';
import { SectionList } from '@/features/sections/components/section-list';
import type { SectionMark } from '@/features/sections/section';
import { standingPath } from '@/features/standing-pages/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  organisation: Organisation;
  sections: SectionMark[];
  editions: Edition[];
  language: Language;
  /** The search, on top. */
  search?: ReactNode;
};

/** The menu of narrow screens. A <details>: it opens without a script, and covers the page from the masthead down. */
export function SiteMenu({ organisation, sections, editions, language, search }: Props) {
  const words = wordsIn(language);
  return (
    <details className="seen-whole group flex-none self-center lg:hidden">
      <summary className="menu-button">
        <span className="group-open:hidden">{words.menu}</span>
        <span className="hidden group-open:inline">{words.close}</span>
      </summary>
      <div className="menu-panel">
        {search}
        <nav aria-label={words.sections}>
          <SectionList sections={sections} language={language} />
          <MenuPages editions={editions} language={language} />
        </nav>
        <h2 className="mt-6 mb-1 text-label">{words.contact}</h2>
        <ContactLines organisation={organisation} language={language} />
      </div>
    </details>
  );
}

function MenuPages({ editions, language }: Pick<Props, 'editions' | 'language'>) {
  const words = wordsIn(language);
  const pages = [
    ...[...sitePages.index, ...sitePages.more].map((page) => pageLink(page, language)),
    { name: words.newsletterLink, link: { href: newsletterPath(language) } },
    { name: words.contactPage.title, link: { href: standingPath('contact', language) } },
    ...editions.map((edition) => ({
      name: edition.name,
      link: { href: edition.path, lang: edition.language, hrefLang: edition.language },
    })),
  ];
  return (
    <ul className="mt-3 columns-2 gap-x-(--gutter) text-label leading-11 font-[560]">
      {pages.map((page) => (
        <li key={page.link.href} className="break-inside-avoid">
          <a {...page.link} className="block">
            {page.name}
          </a>
        </li>
      ))}
      <li>
        <ThemeChoice labels={words.theme} />
      </li>
    </ul>
  );
}

function ContactLines({ organisation, language }: Pick<Props, 'organisation' | 'language'>) {
  const words = wordsIn(language);
  return (
    <ul className="leading-11">
      <li>
        <a href={telephoneLink(organisation.telephone)} className="block">
          {words.telephone} {organisation.telephone}
        </a>
      </li>
      {organisation.fax && (
        <li className="leading-6">
          {words.fax} {organisation.fax}
        </li>
      )}
      <li>
        <a href={`mailto:${organisation.email}`} className="block">
          {organisation.email}
        </a>
      </li>
    </ul>
  );
}
