import type { ReactNode } from 'react';
import { ChartScale } from '@/components/site/chart-scale';
import { sectionPath } from '@/features/articles/paths';
import { PublisherAddress } from '@/features/organisation/components/publisher-address';
import type { Organisation } from '@/features/organisation/organisation';
import { pageLink, type SitePage, sitePages } from '@/features/organisation/site-pages';
import type { SectionMark } from '@/features/sections/section';
import { sectionNameOn } from '@/features/sections/section-name';
import type { Language } from '@/features/words/language';
import { wordsIn } from '@/features/words/words';

type Props = {
  organisation: Organisation;
  sections: SectionMark[];
  language: Language;
  /** When the page is made. */
  now: Date;
  /** While invented content is shown, every page says so. */
  demonstration: boolean;
};

export function SiteFooter({ organisation, sections, language, now, demonstration }: Props) {
  const words = wordsIn(language);
  return (
    <footer className="on-hull mt-18 bg-hull pb-7 text-on-hull-2">
      <div className="page-width pt-6.5">
        <div data-screen-only className="opacity-80">
          <ChartScale />
        </div>
        <div data-screen-only className="footer-columns pt-7.5">
          <FooterGroup
            title={words.sections}
            wide={[...sitePages.index, ...sitePages.more, ...sitePages.company].length === 0}
          >
            <SectionLinks sections={sections} language={language} />
          </FooterGroup>
          <PageLinks title={words.more} pages={[...sitePages.index, ...sitePages.more]} language={language} />
          <PageLinks title={words.company} pages={sitePages.company} language={language} />
          <FooterGroup title={words.contact}>
            <PublisherAddress organisation={organisation} language={language} />
          </FooterGroup>
          {organisation.socialLinks.length > 0 && (
            <FooterGroup title={words.follow}>
              <ul>
                {organisation.socialLinks.map((link) => (
                  <li key={link.url}>
                    <a href={link.url} rel="me" className="footer-link">
                      {link.name}
                    </a>
                  </li>
                ))}
              </ul>
            </FooterGroup>
          )}
        </div>
        <LegalLine organisation={organisation} language={language} year={now.getFullYear()} />
        {demonstration && <p className="mt-2.5 text-caption opacity-80">{words.demonstration}</p>}
      </div>
    </footer>
  );
}

function FooterGroup({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className={wide ? 'md:col-span-2' : undefined}>
      <h2 className="mb-2.5 text-label font-[640] text-on-hull">{title}</h2>
      {children}
    </section>
  );
}

function SectionLinks({ sections, language }: { sections: SectionMark[]; language: Language }) {
  return (
    <ul className="columns-2 gap-x-(--gutter)">
      {sections.map((section) => (
        <li key={section.slug} className="break-inside-avoid">
          <SectionLink section={section} language={language} />
        </li>
      ))}
    </ul>
  );
}

function SectionLink({ section, language }: { section: SectionMark; language: Language }) {
  const { name, link } = sectionNameOn(language, section);
  return (
    <a href={sectionPath(section.slug)} {...link} className="footer-link">
      <span aria-hidden="true" className="code-box me-2 text-on-hull-2">
        {section.code}
      </span>
      {name}
    </a>
  );
}

function PageLinks({ title, pages, language }: { title: string; pages: SitePage[]; language: Language }) {
  if (pages.length === 0) return null;
  return (
    <FooterGroup title={title}>
      <ul>
        {pages.map((page) => {
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
    </FooterGroup>
  );
}

function LegalLine({ organisation, language, year }: { organisation: Organisation; language: Language; year: number }) {
  return (
    <p className="mt-8 flex flex-wrap gap-x-5 gap-y-1.5 border-t border-hull-rule pt-4 text-caption">
      {sitePages.legal.map((page) => {
        const { name, link } = pageLink(page, language);
        return (
          <a key={link.href} {...link}>
            {name}
          </a>
        );
      })}
      <span>
        © {year} {organisation.legalName}
      </span>
    </p>
  );
}
