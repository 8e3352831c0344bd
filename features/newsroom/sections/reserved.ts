/** First parts of addresses that are, or may become, something else than a section. */
const RESERVED: ReadonlySet<string> = new Set([
  ...[
    'about',
    'accessibility',
    'admin',
    'ads',
    'advertise',
    'api',
    'archive',
    'assets',
    'authors',
    'colours',
    'contact',
  ],
  ...['corrections', 'datenschutz', 'de', 'en', 'es', 'events', 'favicon', 'feeds', 'files', 'fonts', 'icon', 'icons'],
  ...['impressum', 'imprint', 'islands', 'latest', 'llms', 'magazine', 'manifest', 'masthead', 'news-sitemap'],
  ...['newsletter', 'pictures', 'preview', 'privacy', 'publishing-principles', 'robots', 'rss', 'search', 'security'],
  ...['sitemap', 'sitemaps', 'static', 'terms', 'topics'],
]);

export const isReserved = (slug: string): boolean => RESERVED.has(slug);
