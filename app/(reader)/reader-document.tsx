import '@/app/styles/reader.css';
import '@/app/styles/fonts.css';
import type { ReactNode } from 'react';
import { preloadedFonts } from '@/app/fonts/preloaded';
import { BreakingBanner } from '@/features/banner/components/breaking-banner';
import { findBanner } from '@/features/banner/queries';
import { SiteFooter } from '@/features/organisation/components/site-footer';
import { SiteHeader } from '@/features/organisation/components/site-header';
import { findOrganisation, isDemonstration } from '@/features/organisation/queries';
import { SearchCell, SearchForm } from '@/features/search/components/search-form';
import { stylesheetPath } from '@/features/sections/colours';
import { listSectionColours, listSections } from '@/features/sections/queries';
import type { Language } from '@/features/words/language';

type Props = {
  language: Language;
  /** Slug of the section that the page belongs to. */
  current?: string;
  /** A date line is shown only where the page is renewed with every piece. */
  dated?: boolean;
  children: ReactNode;
};

/** The whole document round a reader page, in the language that its address or its section says. */
export async function ReaderDocument({ language, current, dated = false, children }: Props) {
  const [organisation, sections, colours, demonstration, banner] = await Promise.all([
    findOrganisation(),
    listSections(),
    listSectionColours(),
    isDemonstration(),
    findBanner(),
  ]);
  const now = new Date();
  const chrome = { organisation, sections, language };
  return (
    <html lang={language} className={preloadedFonts}>
      <head>
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#12262E" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0A1B22" />
        <script src="/islands/theme-first.js" />
        <link rel="stylesheet" href={stylesheetPath(colours)} />
        <script type="module" src="/islands/theme-choice.js" />
      </head>
      <body>
        <SiteHeader
          {...chrome}
          current={current ?? null}
          now={dated ? now : undefined}
          search={{
            cell: <SearchCell language={language} id="q-cell" />,
            field: <SearchForm language={language} id="q-menu" />,
          }}
        />
        {banner && <BreakingBanner banner={banner} language={language} />}
        {children}
        <SiteFooter {...chrome} now={now} demonstration={demonstration} />
      </body>
    </html>
  );
}
