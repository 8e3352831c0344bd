import './admin.css';
import '@/app/styles/fonts.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preloadedFonts } from '@/app/fonts/preloaded';
import { whoAsks } from '@/features/staff/session';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { template: '%s | MON newsroom', default: 'MON newsroom' },
  robots: 'noindex,nofollow',
};

/** The document round every page of the newsroom, in the theme that its reader chose. Pages guard themselves. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const theme = (await whoAsks())?.preferences.theme ?? 'system';
  return (
    <html lang="en-GB" className={preloadedFonts} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
