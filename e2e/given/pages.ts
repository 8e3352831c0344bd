import { staffDb } from '@/lib/staff-db';
import { givenWithdrawn } from '@/prisma/factories/publication';
import { listPages } from './list-pages';
import { newsletterPages } from './newsletter-pages';

export type KindOfPage = {
  kind: string;
  route: string;
  path: string;
  status: number;
  /** For one person: made each time, never kept. */
  isPrivate?: true;
};

/** Every kind of reader page, with an address of it in the demonstration set. A new page.tsx needs a line here. */
export async function everyKindOfPage(): Promise<KindOfPage[]> {
  const spanish = await newest('es');
  const english = await newest('en');
  return [
    { kind: 'front', route: '/', path: '/', status: 200 },
    { kind: 'section', route: '/[section]', path: `/${english.section}`, status: 200 },
    { kind: 'Spanish section', route: '/[section]', path: `/${spanish.section}`, status: 200 },
    { kind: 'article', route: '/[section]/[slug]', path: `/${english.section}/${english.slug}`, status: 200 },
    { kind: 'Spanish article', route: '/[section]/[slug]', path: `/${spanish.section}/${spanish.slug}`, status: 200 },
    { kind: 'long read', route: '/[section]/[slug]', path: await longRead(), status: 200 },
    { kind: 'withdrawn article', route: '/[section]/[slug]', path: await withdrawn(), status: 410 },
    { kind: 'unknown article', route: '/[section]/[slug]', path: `/${english.section}/never-heard-of`, status: 404 },
    { kind: 'unknown section', route: '/[section]', path: '/never-heard-of', status: 404 },
    { kind: 'unknown depth', route: '/[section]/[slug]/[...rest]', path: '/a/b/c/d', status: 404 },
    ...(await newsletterPages()),
    { kind: 'search', route: '/search', path: '/search', status: 200 },
    { kind: 'found', route: '/search', path: '/search?q=radar', status: 200 },
    { kind: 'put right', route: '/search', path: '/search?q=raddar', status: 200 },
    { kind: 'nothing found', route: '/search', path: '/search?q=qqqqzzzz', status: 200 },
    { kind: 'beyond the last page found', route: '/search', path: '/search?q=radar&page=9', status: 404 },
    { kind: 'Spanish search', route: '/es/search', path: '/es/search', status: 200 },
    { kind: 'found in Spanish', route: '/es/search', path: '/es/search?q=radares', status: 200 },
    ...standingPages,
    ...(await listPages()),
    { kind: 'titles', route: '/magazine', path: '/magazine', status: 200 },
    { kind: 'Spanish titles', route: '/es/magazine', path: '/es/magazine', status: 200 },
    { kind: 'title', route: '/magazine/[title]', path: '/magazine/mon-naval', status: 200 },
    { kind: 'Spanish title', route: '/magazine/[title]', path: '/magazine/mon-america', status: 200 },
    { kind: 'unknown title', route: '/magazine/[title]', path: '/magazine/never-heard-of', status: 404 },
    { kind: 'issue', route: '/magazine/[title]/[issue]', path: await newestIssue('mon-naval'), status: 200 },
    { kind: 'Spanish issue', route: '/magazine/[title]/[issue]', path: await newestIssue('mon-america'), status: 200 },
    { kind: 'unknown issue', route: '/magazine/[title]/[issue]', path: '/magazine/mon-naval/9-1999', status: 404 },
    { kind: 'calendar', route: '/events', path: '/events', status: 200 },
    { kind: 'calendar of one kind', route: '/events', path: '/events?from=2027-03&type=show', status: 200 },
    { kind: 'calendar of nothing', route: '/events', path: '/events?from=2090-01', status: 200 },
    { kind: 'calendar of no such kind', route: '/events', path: '/events?type=party', status: 404 },
    { kind: 'Spanish calendar', route: '/es/events', path: '/es/events', status: 200 },
    { kind: 'event', route: '/events/[slug]', path: await anEvent({ language: 'en', cancelled: false }), status: 200 },
    { kind: 'Spanish event', route: '/events/[slug]', path: await anEvent({ language: 'es' }), status: 200 },
    { kind: 'cancelled event', route: '/events/[slug]', path: await anEvent({ cancelled: true }), status: 200 },
    { kind: 'unknown event', route: '/events/[slug]', path: '/events/never-heard-of', status: 404 },
  ];
}

/** Every look there is: an address at which nothing stands looks the same wherever it is, once in each language. */
export async function everyLook(): Promise<KindOfPage[]> {
  const seen = new Set<string>();
  return (await everyKindOfPage()).filter(({ path, status, isPrivate }) => {
    if (status !== 404 || isPrivate) return true;
    const look = path.startsWith('/es/') ? 'es' : 'en';
    return !seen.has(look) && Boolean(seen.add(look));
  });
}

async function longRead(): Promise<string> {
  const row = await staffDb().article.findFirstOrThrow({
    where: { demonstration: true, state: 'published', liveRevision: { words: { gt: 2500 } } },
    orderBy: { publishedAt: 'desc' },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return `/${row.section?.slug}/${row.slug}`;
}

async function newestIssue(title: string): Promise<string> {
  const row = await staffDb().issue.findFirstOrThrow({
    where: { magazine: { slug: title }, publishedAt: { lte: new Date() } },
    orderBy: { appearsOn: 'desc' },
    select: { slug: true },
  });
  return `/magazine/${title}/${row.slug}`;
}

async function anEvent(wanted: { language?: string; cancelled?: boolean }): Promise<string> {
  const { slug } = await staffDb().event.findFirstOrThrow({ where: { demonstration: true, ...wanted } });
  return `/events/${slug}`;
}

/** Made by the first who asks. */
async function withdrawn(): Promise<string> {
  const known = await staffDb().article.findFirst({
    where: { state: 'withdrawn', liveRevision: { headline: 'A Bridge Too Many' } },
    select: { slug: true, section: { select: { slug: true } } },
  });
  if (known) return `/${known.section?.slug}/${known.slug}`;
  const { path } = await givenWithdrawn({ headline: 'A Bridge Too Many', why: 'It was about another bridge.' });
  return path;
}

async function newest(language: string): Promise<{ section: string; slug: string }> {
  const row = await staffDb().article.findFirstOrThrow({
    where: {
      language,
      state: 'published',
      demonstration: true,
      publishedAt: { lte: new Date() },
      section: { language },
    },
    orderBy: { publishedAt: 'desc' },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return { section: row.section?.slug ?? '', slug: row.slug ?? '' };
}

/** Company and legal pages, which stand at one address each. */
const standingPages = [
  '/about',
  '/masthead',
  '/advertise',
  '/publishing-principles',
  '/contact',
  '/contact/sent',
  '/es/contact',
  '/es/contact/sent',
  '/imprint',
  '/impressum',
  '/privacy',
  '/datenschutz',
  '/terms',
  '/accessibility',
].map((path) => ({ kind: path.slice(1), route: path, path, status: 200 }));
