import type { ReactNode } from 'react';
import { ChartScale } from '@/components/site/chart-scale';
import { sectionPath } from '@/features/articles/paths';
import { FooterLinks } from '@/features/organisation/components/footer-links';
import { LegalLine } from '@/features/organisation/components/legal-line';
import { PublisherAddress } from '@/features/organisation/components/publisher-address';
import type { Organisation } from '@/features/organisation/organisation';
import { type SitePage, sitePages } from '@/features/organisation/site-pages';
import type { SectionMark } from '@/features/sections/section';
import { sectionNameOn } from '@/features/sections/section-name';
import { yearOf } from '@/features/words/dates';
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
          <FooterGroup title={words.sections}>
            <SectionLinks sections={sections} language={language} />
          </FooterGroup>
          <PageLinks title={words.more} pages={[...sitePages.index, ...sitePages.more]} language={language} />
          <PageLinks title={words.company} pages={sitePages.company} language={language} />
          <div>
            <FooterGroup title={words.contact}>
              <PublisherAddress organisation={organisation} language={language} />
            </FooterGroup>
            <Follow organisation={organisation} title={words.follow} />
          </div>
        </div>
        <LegalLine organisation={organisation} language={language} year={yearOf(now)} />
        {demonstration && <p className="mt-2.5 text-caption opacity-80">{words.demonstration}</p>}
      </div>
    </footer>
  );
}

function FooterGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2.5 text-label font-[640] text-on-hull">{title}</h2>
      {children}
    </section>
  );
}

function SectionLinks({ sections, language }: { sections: SectionMark[]; language: Language }) {
  return (
    <ul>
      {sections.map((section) => {
        const { name, link } = sectionNameOn(language, section);
        return (
          <li key={section.slug}>
            <a href={sectionPath(section.slug)} {...link} className="footer-link flex gap-2">
              <span aria-hidden="true" className="code-box mt-px text-on-hull-2">
                {section.code}
              </span>
              <span className="min-w-0">{name}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Two and two on a phone, under each other where there is a column for them. */
function PageLinks({ title, pages, language }: { title: string; pages: SitePage[]; language: Language }) {
  if (pages.length === 0) return null;
  return (
    <FooterGroup title={title}>
      <ul className="grid grid-cols-2 gap-x-(--gutter) md:block">
        <FooterLinks pages={pages} language={language} />
      </ul>
    </FooterGroup>
  );
}

function Follow({ organisation: { socialLinks }, title }: { organisation: Organisation; title: string }) {
  if (socialLinks.length === 0) return null;
  return (
    <div className="mt-5">
      <FooterGroup title={title}>
        <ul className="flex flex-wrap gap-x-4">
          {socialLinks.map((link) => (
            <li key={link.url}>
              <a href={link.url} rel="me" className="footer-link">
                {link.name}
              </a>
            </li>
          ))}
        </ul>
      </FooterGroup>
    </div>
  );
}
