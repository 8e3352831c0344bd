// Which addresses are what. The one file to read, and to change, when an address is added that is not a page.

export type RouteKind =
  /** Rendered by Next, kept under its tags: pages, feeds, sitemaps, robots. */
  | 'page'
  /** A page for one person (a token in its address): rendered each time, never kept. */
  | 'private'
  /** A file of the build at an address that does not change: kept until the next build. */
  | 'file'
  /** A content-hashed file of the build: kept on disk, so that it outlives its build. */
  | 'asset'
  /** Kept under its tags, in a store of its own; the largest stream through. */
  | 'picture'
  | 'admin'
  | 'api'
  /** Next's own machinery, which readers have no use for. */
  | 'nowhere';

const KINDS: readonly { at: RegExp; kind: RouteKind }[] = [
  { at: /^\/admin(\/|$)/, kind: 'admin' },
  { at: /^\/api(\/|$)/, kind: 'api' },
  { at: /^\/_next\/static\//, kind: 'asset' },
  { at: /^\/(_next|__nextjs[^/]*)(\/|$)/, kind: 'nowhere' },
  { at: /\.(rsc|segments)(\/|$)/, kind: 'nowhere' },
  { at: /^\/pictures\//, kind: 'picture' },
  // What readers take along (PDFs) is kept and streamed as pictures are.
  { at: /^\/files\//, kind: 'picture' },
  { at: /^\/(islands|fonts|icons)\/.*[.-][0-9a-f]{8,}\.\w+$/, kind: 'asset' },
  { at: /^\/(islands|fonts|icons)\//, kind: 'file' },
  {
    at: /^\/(favicon\.ico|icon\d*\.(svg|png)|apple-touch-icon[^/]*\.png|apple-icon\.png|manifest\.(webmanifest|json))$/,
    kind: 'file',
  },
  { at: /^\/(es\/)?newsletter\/(confirm|preferences|unsubscribe)\/[^/]+/, kind: 'private' },
  { at: /^\/preview\//, kind: 'private' },
];

/** In `next dev` its own machinery must be reachable. */
const DEV_MACHINERY = /^\/(_next|__nextjs[^/]*)(\/|$)/;

/** Posts that carry their own secret: mail gateways and browser isolation send them with a null or no Origin. */
const CARRIES_ITS_SECRET = [
  /^\/(es\/)?newsletter\/(confirm|preferences|unsubscribe)\/[^/]+/,
  /^\/api\/v1\/newsletter\/unsubscribe(\/|$)/,
];

/** Addresses whose letters' case means something. */
const CASE_MATTERS = /^\/\.well-known\//;

const FEED = /^\/(feeds\/|sitemap|news-sitemap|robots\.txt$|ads\.txt$|llms\.txt$|\.well-known\/)|\.xml$/;

/** Addresses that all answer the same, however many are made up: they must not push a page out. */
const MADE_UP_EASILY = /^\/colours\//;

/** Asked with anything at all: few at once, and each visitor only so often. */
const SEARCH = /^\/(es\/)?search(\/suggestions)?$/;

/** Pages where a section could be, but whole: under made-up numbers they would fill the store. */
const NO_RIVER =
  /^\/(about|accessibility|advertise|archive|datenschutz|es|impressum|imprint|magazine|masthead|newsletter|privacy|publishing-principles|terms|topics)$/;

type QueryRule = { at: RegExp; allow: readonly string[]; passing: boolean };

const QUERIES: readonly QueryRule[] = [
  {
    at: /^\/(es\/)?search$/,
    allow: ['q', 'section', 'author', 'topic', 'type', 'language', 'from', 'to', 'sort', 'page'],
    passing: true,
  },
  { at: /^\/(es\/)?search\/suggestions$/, allow: ['q'], passing: true },
  { at: /^\/feeds\//, allow: ['page'], passing: false },
  { at: /^\/newsletter\/preferences\/[^/]+$/, allow: ['done'], passing: true },
  { at: /^\/(es\/)?contact$/, allow: ['desk'], passing: true },
  { at: /^\/(es\/)?events$/, allow: ['from', 'type'], passing: true },
  { at: /^\/(es\/)?latest$/, allow: ['section', 'page'], passing: false },
  { at: NO_RIVER, allow: [], passing: false },
  // Sections, corrections, authors, topics and the archive are rivers with pages.
  { at: /^\/[^/.]+$/, allow: ['page'], passing: false },
  { at: /^\/(authors|topics)\/[^/]+$/, allow: ['page'], passing: false },
  { at: /^\/archive\//, allow: ['page'], passing: false },
];

const NO_QUERY: QueryRule = { at: /^/, allow: [], passing: false };

export function kindOf(path: string, developing = false): RouteKind {
  if (developing && DEV_MACHINERY.test(path)) return 'api';
  return KINDS.find((route) => route.at.test(path))?.kind ?? 'page';
}

/** The parameters a page at this path reads; everything else is dropped before Next sees it. */
export function queryRule(path: string): QueryRule {
  return QUERIES.find((rule) => rule.at.test(path)) ?? NO_QUERY;
}

export function acceptsAnyOrigin(path: string): boolean {
  return CARRIES_ITS_SECRET.some((pattern) => pattern.test(path));
}

export function caseMatters(path: string): boolean {
  return CASE_MATTERS.test(path) || kindOf(path) !== 'page';
}

export function isFeed(path: string): boolean {
  return FEED.test(path);
}

export function isMadeUpEasily(path: string): boolean {
  return MADE_UP_EASILY.test(path);
}

export function isSearch(path: string): boolean {
  return SEARCH.test(path);
}
