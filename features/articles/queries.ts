import 'server-only';
import { cache } from 'react';
import type { Article, PrintEdition, Teaser } from '@/features/articles/article';
import { parseBody } from '@/features/articles/blocks';
import { pictureIdsOf, relatedIdsOf } from '@/features/articles/body';
import type { FrontPool } from '@/features/articles/front-choice';
import type { FrontPin, PinnedPiece } from '@/features/articles/front-pins';
import { articlePath } from '@/features/articles/paths';
import { signatoryColumns, toSignatory } from '@/features/articles/signatory-row';
import { teaserColumns, toTeaser } from '@/features/articles/teaser-row';
import { issueMarkColumns, toIssueMark } from '@/features/magazine/issue-row';
import type { Picture } from '@/features/media/picture';
import { pictureColumns, toPicture } from '@/features/media/picture-row';
import { readerDb } from '@/lib/reader-db';

export type FoundArticle =
  | { state: 'live'; article: Article; sectionId: string; topicIds: string[]; named: Named }
  | { state: 'moved'; path: string }
  | { state: 'gone'; at: Date; withdrawn: boolean; why: string | null }
  | { state: 'unknown' };

/** What the body names, live or not: the page changes when one of these appears. */
type Named = { articleIds: string[]; pictureIds: string[] };

/** What stands at /{section}/{slug}: slugs are unique, so a wrong section leads to the right one. */
export const findArticle = cache(async (sectionSlug: string, slug: string): Promise<FoundArticle> => {
  const row = await readerDb().article.findUnique({ where: { slug }, select: articleColumns });
  if (!row) return findElsewhere(slug);
  const teaser = toTeaser(row);
  if (row.section.slug !== sectionSlug) return { state: 'moved', path: teaser.path };
  const body = parseBody(row.body);
  const named = { articleIds: relatedIdsOf(body), pictureIds: pictureIdsOf(body) };
  const pictures = await findPictures(named.pictureIds);
  const article: Article = {
    ...teaser,
    body,
    dateline: row.dateline,
    updatedAt: row.updatedAt,
    signatories: row.bylines.map((it) => toSignatory(it.author)),
    topics: row.topics.map((it) => it.topic),
    pictures,
    related: new Map((await listTeasers(named.articleIds)).map((it) => [it.id, it])),
    corrections: row.corrections.map((it) => ({ at: it.correctedAt, text: it.text })),
    rightsOfReply: row.rightsOfReply.map((it) => ({ at: it.repliedAt, claimant: it.claimant, text: it.text })),
    printEdition: await findPrintEdition(row),
    searchTitle: row.searchTitle,
    searchDescription: row.searchDescription,
  };
  return {
    state: 'live',
    article,
    sectionId: row.sectionId,
    topicIds: row.topics.map((it) => it.topicId),
    named,
  };
});

const articleColumns = {
  ...teaserColumns,
  bylines: {
    orderBy: { position: 'asc' },
    select: { place: true, outlet: true, author: { select: signatoryColumns } },
  },
  sectionId: true,
  updatedAt: true,
  body: true,
  dateline: true,
  printTitle: true,
  printIssue: true,
  printPage: true,
  searchTitle: true,
  searchDescription: true,
  topics: { orderBy: { position: 'asc' }, select: { topicId: true, topic: { select: { slug: true, name: true } } } },
  corrections: { orderBy: { correctedAt: 'asc' }, select: { correctedAt: true, text: true } },
  rightsOfReply: { orderBy: { repliedAt: 'asc' }, select: { repliedAt: true, claimant: true, text: true } },
} as const;

/** Where it was printed, with that issue once it is to be seen. */
async function findPrintEdition(row: {
  printTitle: string | null;
  printIssue: string | null;
  printPage: number | null;
}): Promise<PrintEdition | null> {
  const { printTitle: title, printIssue: number, printPage: page } = row;
  if (!title || !number) return null;
  const issue = await readerDb().issue.findFirst({
    where: { number, magazine: { name: title } },
    select: issueMarkColumns,
  });
  return { title, number, page, issue: issue && toIssueMark(issue) };
}

async function findElsewhere(slug: string): Promise<FoundArticle> {
  const former = await readerDb().formerSlug.findUnique({
    where: { slug },
    select: { article: { select: { slug: true, section: { select: { slug: true } } } } },
  });
  if (former) return { state: 'moved', path: articlePath(former.article.section.slug, former.article.slug) };
  const gone = await readerDb().goneSlug.findUnique({ where: { slug } });
  return gone ? { state: 'gone', at: gone.goneAt, withdrawn: gone.withdrawn, why: gone.why } : { state: 'unknown' };
}

async function findPictures(ids: string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map();
  const rows = await readerDb().picture.findMany({ where: { id: { in: ids } }, select: pictureColumns });
  return new Map(rows.map((row) => [row.id, toPicture(row)]));
}

/** The live ones among these, in the order given. */
export async function listTeasers(ids: string[]): Promise<Teaser[]> {
  if (ids.length === 0) return [];
  const rows = await readerDb().article.findMany({ where: { id: { in: ids } }, select: teaserColumns });
  const found = new Map(rows.map((row) => [row.id, toTeaser(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The newest pieces of all sections. */
export async function listLatest(limit: number): Promise<Teaser[]> {
  return listTeasers(idsOf(await readerDb().$queryRaw<Listed>`select id from pub.newest(${limit}::int)`));
}

/** The newest pieces about a topic. */
export async function listOfTopic(topicId: string, limit: number): Promise<Teaser[]> {
  return listTeasers(
    idsOf(await readerDb().$queryRaw<Listed>`select id from pub.newest_of_topic(${topicId}::uuid, ${limit}::int)`),
  );
}

/** What an editor put on the front page by hand and what counts at this moment, as the database decides. */
export async function findPins(): Promise<PinnedPiece[]> {
  const rows = await readerDb().frontPin.findMany({
    orderBy: [{ slot: 'asc' }, { place: 'asc' }],
    select: { slot: true, place: true, articleId: true, headline: true, picture: { select: pictureColumns } },
  });
  return rows.map(({ picture, ...pin }) => ({ ...pin, picture: picture && toPicture(picture) }));
}

export type Front = FrontPool & { pins: FrontPin[] };

/**
 * What a front page is chosen from: what was put there by hand, the newest of all, of analyses and interviews, and of each
 * section, read at once. For each piece that stands by hand the rule may need one more.
 */
export async function findFront(
  sectionIds: string[],
  howMany: { latest: number; analyses: number; each: number },
  pinned: PinnedPiece[] = [],
): Promise<Front> {
  const kinds = ['analysis', 'interview'];
  const more = pinned.length;
  const [latest, analyses, ...newest] = await Promise.all([
    readerDb().$queryRaw<Listed>`select id from pub.newest(${howMany.latest + more}::int)`.then(idsOf),
    readerDb().$queryRaw<Listed>`select id from pub.newest_of_kinds(${kinds}, ${howMany.analyses + more}::int)`.then(
      idsOf,
    ),
    ...sectionIds.map((id) => listOfSection(id, howMany.each + more, 0).then(idsOf)),
  ]);
  const all = [...new Set([...pinned.map((it) => it.articleId), ...latest, ...analyses, ...newest.flat()])];
  const found = new Map((await listTeasers(all)).map((it) => [it.id, it]));
  const inOrder = (ids: string[]) => ids.flatMap((id) => found.get(id) ?? []);
  const pins = pinned.flatMap((pin): FrontPin[] => {
    const teaser = found.get(pin.articleId);
    return teaser ? [{ slot: pin.slot, place: pin.place, teaser: asPut(teaser, pin) }] : [];
  });
  return { latest: inOrder(latest), analyses: inOrder(analyses), newest: newest.map(inOrder), pins };
}

const asPut = (teaser: Teaser, { headline, picture }: PinnedPiece): Teaser => ({
  ...teaser,
  headline: headline ?? teaser.headline,
  picture: picture ?? teaser.picture,
});

const RIVER_PAGE = 20;
/** Beyond it the archive leads on: an offset is bounded. */
const LAST_RIVER_PAGE = 50;

/** A page of a river, and where it goes on: on its next page, after the last one in the archive, or nowhere. */
export type River = { page: number; teasers: Teaser[]; older: 'page' | 'archive' | null };

/** A page of a section's river, from 1; null beyond the end. */
export function findRiver(sectionId: string, page: number): Promise<River | null> {
  return fillRiver(page, (limit, skipping) => listOfSection(sectionId, limit, skipping));
}

/**
 * A page of any river, of which `list` tells the pieces; null beyond the end. The end is found by asking for one more,
 * never by counting.
 */
export async function fillRiver(
  page: number,
  list: (limit: number, skipping: number) => Promise<Listed>,
  size = RIVER_PAGE,
): Promise<River | null> {
  if (page < 1 || page > LAST_RIVER_PAGE) return null;
  const ids = idsOf(await list(size + 1, (page - 1) * size));
  if (ids.length === 0 && page > 1) return null;
  const teasers = await listTeasers(ids.slice(0, size));
  const further = page < LAST_RIVER_PAGE ? 'page' : 'archive';
  return { page, teasers, older: ids.length > size ? further : null };
}

export type Onward = {
  /** What an editor chose, then what shares its topics, then the newest of its section: pub.related. */
  related: Teaser[];
  /** The newest of its section that are not among these. */
  beside: Teaser[];
};

/** What to read after an article, of either kind at most so many; never itself. */
export async function listOnward(
  article: { id: string },
  sectionId: string,
  howMany: { related: number; beside: number },
): Promise<Onward> {
  const [related, newest] = await Promise.all([
    readerDb().$queryRaw<Listed>`select id from pub.related(${article.id}::uuid, ${howMany.related}::int)`.then(idsOf),
    listOfSection(sectionId, howMany.related + howMany.beside + 1, 0).then(idsOf),
  ]);
  const beside = newest.filter((id) => id !== article.id && !related.includes(id)).slice(0, howMany.beside);
  const found = new Map((await listTeasers([...related, ...beside])).map((it) => [it.id, it]));
  const inOrder = (ids: string[]) => ids.flatMap((id) => found.get(id) ?? []);
  return { related: inOrder(related), beside: inOrder(beside) };
}

/** What a function of the database's owner lists, in its order. */
export type Listed = { id: string }[];
const idsOf = (rows: Listed) => rows.map((row) => row.id);

const listOfSection = (sectionId: string, limit: number, skipping: number) =>
  readerDb()
    .$queryRaw<Listed>`select id from pub.newest_of_section(${sectionId}::uuid, ${limit}::int, ${skipping}::int)`;
