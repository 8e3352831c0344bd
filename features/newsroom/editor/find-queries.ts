import 'server-only';
import { articlePath } from '@/features/articles/paths';
import type { Findable, Found } from '@/features/newsroom/editor/found';
import { toFound } from '@/features/newsroom/pictures/found-picture';
import { staffDb } from '@/lib/staff-db';
import type { Prisma } from '@/prisma/client/staff/client';

const MOST = 12;
const none = { path: null, language: null, picture: null };

/** What words find, best first; `ids`: those very things, to be named. */
export async function findByWords(what: Findable, asked: { words: string; ids: string[] }): Promise<Found[]> {
  switch (what) {
    case 'articles':
      return findArticles(asked);
    case 'authors':
      return findAuthors(asked);
    case 'topics':
      return findTopics(asked);
    case 'pictures':
      return findPictures(asked);
  }
}

type Asked = { words: string; ids: string[] };
const holds = (words: string) =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ contains: word, mode: 'insensitive' as const }));

/** Only pieces that readers know: the headline of a draft can be under embargo. */
async function findArticles({ words, ids }: Asked): Promise<Found[]> {
  const live: Prisma.ArticleWhereInput = { state: 'published', publishedAt: { lte: new Date() }, trashedAt: null };
  const pieces = await staffDb().article.findMany({
    where:
      ids.length > 0
        ? { id: { in: ids }, ...live }
        : { ...live, liveRevision: { AND: holds(words).map((it) => ({ headline: it })) } },
    select: {
      ...{ id: true, slug: true, publishedAt: true, language: true },
      section: { select: { slug: true, code: true } },
      liveRevision: { select: { headline: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: ids.length > 0 ? ids.length : MOST,
  });
  return pieces.map(({ id, slug, section, liveRevision, publishedAt, language }) => ({
    ...none,
    id,
    label: liveRevision?.headline ?? '',
    hint: [section?.code, publishedAt && day.format(publishedAt)].filter(Boolean).join(', '),
    path: section && slug ? articlePath(section.slug, slug) : null,
    language,
  }));
}
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

async function findAuthors({ words, ids }: Asked): Promise<Found[]> {
  const authors = await staffDb().author.findMany({
    where: ids.length > 0 ? { id: { in: ids } } : { AND: holds(words).map((it) => ({ name: it })) },
    select: { id: true, name: true, role: true, place: true },
    orderBy: { name: 'asc' },
    take: ids.length > 0 ? ids.length : MOST,
  });
  return authors.map(({ id, name, role, place }) => ({
    ...none,
    id,
    label: name,
    hint: [role, place].filter(Boolean).join(', '),
  }));
}

async function findTopics({ words, ids }: Asked): Promise<Found[]> {
  const topics = await staffDb().topic.findMany({
    where: ids.length > 0 ? { id: { in: ids } } : { mergedIntoId: null, AND: holds(words).map((it) => ({ name: it })) },
    select: { id: true, name: true, kind: true, language: true },
    orderBy: { name: 'asc' },
    take: ids.length > 0 ? ids.length : MOST,
  });
  return topics.map(({ id, name, kind, language }) => ({ ...none, id, label: name, hint: kind, language }));
}

async function findPictures({ words, ids }: Asked): Promise<Found[]> {
  const pictures = await staffDb().picture.findMany({
    where:
      ids.length > 0
        ? { id: { in: ids } }
        : {
            trashedAt: null,
            AND: holds(words).map((it) => ({ OR: [{ title: it }, { alt: it }, { caption: it }, { credit: it }] })),
          },
    select: {
      id: true,
      title: true,
      alt: true,
      caption: true,
      credit: true,
      width: true,
      height: true,
      expiresAt: true,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: ids.length > 0 ? ids.length : MOST * 2,
  });
  return pictures.map(toFound);
}
