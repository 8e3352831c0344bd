import type { Body } from '@/features/articles/blocks';
import { textOfLine } from '@/features/articles/body';
import { archivePath, articlePath, authorPath, sectionPath, topicPath } from '@/features/articles/paths';
import { NEWS_SITEMAP_PATH, shardPath } from '@/features/found/sitemaps/paths';
import { latestPath } from '@/features/latest/paths';
import { readAsked } from '@/features/search/asked';
import { askedPath } from '@/features/search/paths';
import type { Language } from '@/features/words/language';

/** A piece and every place that it belongs in, as the desk's own tables have it. */
export type Proven = {
  id: string;
  slug: string;
  section: { id: string; slug: string };
  language: Language;
  /** As its list may say it: whole, or below a label that says its kind. */
  headlines: string[];
  standfirst: string;
  body: Body;
  authors: { id: string; name: string; handle: string }[];
  topics: { id: string; name: string; slug: string }[];
  /** "2026-11-23", in the newsroom's calendar. */
  day: string;
  formerSlugs: string[];
};

/** Where readers meet a piece, and which of the readers' lists says whether it should be there. */
export type Surface = { name: string; path: string } /** `left`: a list that it stood in before. */ & (
  | { shows: 'article' | 'former' | 'left' }
  | { shows: 'list'; of: ListAsked }
  /** For machines: an entry with its address, where the site may be found at all. */
  | { shows: 'entry'; of: EntryAsked }
);
export type EntryAsked = { list: 'news-sitemap' } | { list: 'sitemap'; day: string; path: string };
export type ListAsked =
  | { list: 'front' }
  | { list: 'latest'; scope: 'all' | 'language'; of: string }
  | { list: 'section' | 'author' | 'topic'; id: string }
  | { list: 'archive'; day: string }
  | { list: 'search'; q: string; language: Language };

/** Every surface that shows a piece, or would. A new one is one more entry. */
const SURFACES: readonly ((piece: Proven) => Surface[])[] = [
  (piece) => [{ name: 'Article', path: pathOf(piece), shows: 'article' }],
  () => [{ name: 'Front page', path: '/', shows: 'list', of: { list: 'front' } }],
  ({ section }) => [
    { name: 'Section', path: sectionPath(section.slug), shows: 'list', of: { list: 'section', id: section.id } },
  ],
  ({ authors }) =>
    authors.map(({ id, handle }) => ({
      ...{ name: 'Author', path: authorPath(handle), shows: 'list', of: { list: 'author', id } },
    })),
  ({ topics }) =>
    topics.map(({ id, slug }) => ({
      ...{ name: 'Topic', path: topicPath(slug), shows: 'list', of: { list: 'topic', id } },
    })),
  ({ language }) => [
    { name: 'Latest', path: latestPath('en'), shows: 'list', of: { list: 'latest', scope: 'all', of: '' } },
    ...(language === 'es' ? [latestInSpanish] : []),
  ],
  ({ day }) => [{ name: 'Archive', path: archivePath(day), shows: 'list', of: { list: 'archive', day } }],
  ({ headlines: [headline = ''], language }) => {
    const asked = readAsked({ q: headline });
    const where = language === 'es' ? 'es' : 'en';
    const of = { list: 'search', q: asked.q, language: where } as const;
    return [{ name: 'Search', path: askedPath(where, asked), shows: 'list', of }];
  },
  () => [{ name: 'News site map', path: NEWS_SITEMAP_PATH, shows: 'entry', of: { list: 'news-sitemap' } }],
  (piece) => {
    const { day } = piece;
    const of = { list: 'sitemap', day, path: pathOf(piece) } as const;
    return [{ name: 'Site map', path: shardPath({ month: day.slice(0, 7), part: 1 }), shows: 'entry', of }];
  },
  (piece) =>
    piece.formerSlugs.map((slug) => ({
      ...{ name: 'Former address', path: articlePath(piece.section.slug, slug), shows: 'former' },
    })),
];

const latestInSpanish: Surface = {
  ...{ name: 'Latest', path: latestPath('es'), shows: 'list' },
  of: { list: 'latest', scope: 'language', of: 'es' },
};

export const surfacesOf = (piece: Proven): Surface[] => SURFACES.flatMap((of) => of(piece));

export const pathOf = ({ section, slug }: Pick<Proven, 'section' | 'slug'>) => articlePath(section.slug, slug);

/** What readers read of it, passage by passage, in order. */
export const passagesOf = ({ headlines: [headline = ''], standfirst, body }: Proven): string[] =>
  [
    headline,
    standfirst,
    ...body.content.flatMap((block) => (block.type === 'paragraph' ? [textOfLine(block.content)] : [])),
  ].filter((it) => it.trim() !== '');
