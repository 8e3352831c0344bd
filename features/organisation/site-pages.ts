import { sectionPath } from '@/features/articles/paths';
import { eventsPaths } from '@/features/events/paths';
import { magazinesPaths } from '@/features/magazine/paths';
import type { SectionMark } from '@/features/sections/section';
import { standingPaths, type Translations } from '@/features/standing-pages/paths';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

/** A page that header, menu and footer may link to: its name in every language, its address in those that have it. */
export type SitePage = {
  names: Record<Language, string>;
  paths: Translations;
};

export type PageGroup = 'company' | 'legal';
type SitePages = {
  /** Last cell of the section index, which holds two; also first in the menu and under "More" in the footer. */
  index: SitePage[];
  /** The rest of the footer's "More", and of the menu. */
  more: SitePage[];
  /** Footer, "Company". */
  company: SitePage[];
  /** The footer's last line. */
  legal: SitePage[];
};

/**
 * The one list of pages beside sections and articles. A page is added here by the change that makes it, so that
 * nothing ever leads nowhere.
 */
export const sitePages: SitePages = {
  index: [
    { names: { en: 'Magazines', es: 'Revistas', de: 'Magazine' }, paths: magazinesPaths },
    { names: { en: 'Events', es: 'Agenda', de: 'Termine' }, paths: eventsPaths },
  ],
  more: [
    { names: { en: 'Latest', es: 'Últimas noticias', de: 'Neueste' }, paths: { en: '/latest', es: '/es/latest' } },
    { names: { en: 'Topics', es: 'Temas', de: 'Themen' }, paths: { en: '/topics' } },
    { names: { en: 'Archive', es: 'Hemeroteca', de: 'Archiv' }, paths: { en: '/archive' } },
  ],
  company: [
    { names: { en: 'About', es: 'Acerca de MON', de: 'Über MON' }, paths: standingPaths.about },
    { names: { en: 'Masthead', es: 'Redacción', de: 'Redaktion' }, paths: standingPaths.masthead },
    { names: { en: 'Advertise', es: 'Publicidad', de: 'Anzeigen' }, paths: standingPaths.advertise },
    {
      names: { en: 'Publishing principles', es: 'Principios editoriales', de: 'Publizistische Grundsätze' },
      paths: standingPaths['publishing-principles'],
    },
    { names: { en: 'Corrections', es: 'Correcciones', de: 'Berichtigungen' }, paths: { en: '/corrections' } },
    { names: { en: 'Contact us', es: 'Contacto', de: 'Kontakt' }, paths: standingPaths.contact },
  ],
  legal: [
    // Named so in every language: whoever looks for it looks for this word.
    { names: { en: 'Impressum', es: 'Impressum', de: 'Impressum' }, paths: standingPaths.imprint },
    { names: { en: 'Privacy', es: 'Privacidad', de: 'Datenschutz' }, paths: standingPaths.privacy },
    { names: { en: 'Terms', es: 'Condiciones', de: 'Nutzungsbedingungen' }, paths: standingPaths.terms },
    { names: { en: 'Accessibility', es: 'Accesibilidad', de: 'Barrierefreiheit' }, paths: standingPaths.accessibility },
    {
      names: { en: 'Manage newsletter', es: 'Gestionar el boletín', de: 'Newsletter verwalten' },
      paths: { en: '/newsletter/manage', es: '/es/newsletter/manage' },
    },
  ],
};

/** What a link to a page reads on a page in a language, and where it leads: the English page where there is no other. */
export function pageLink({ names, paths }: SitePage, language: Language) {
  const own = paths[language];
  return { name: names[language], link: own ? { href: own } : { href: paths.en, hrefLang: 'en' } };
}

export type Edition = { language: Language; name: string; path: string };

/** Where the other languages of the site begin: English at the front page, another at its first section. */
export function otherEditions(sections: SectionMark[], language: Language): Edition[] {
  const others = new Set<Language>(['en', ...sections.map((it) => it.language)]);
  others.delete(language);
  return [...others].map((other) => ({ language: other, name: wordsIn(other).name, path: frontIn(sections, other) }));
}

/** Where a language begins; one that has no section begins with the English front page. */
export function frontIn(sections: SectionMark[], language: Language): string {
  const first = language === 'en' ? null : sections.find((it) => it.language === language);
  return first ? sectionPath(first.slug) : '/';
}
