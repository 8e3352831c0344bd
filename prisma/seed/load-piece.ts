import { articlePath } from '@/features/articles/paths';
import { articleTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { createPiece } from '@/features/newsroom/commands/create-piece';
import { publish } from '@/features/newsroom/commands/publish';
import { change } from '@/lib/change';
import { staffDb } from '@/lib/staff-db';
import { known, type World } from './first-content';
import { printedIn } from './magazines/issue-days';
import { titles } from './magazines/titles';
import { type Draw, keepPictures } from './pictures';
import type { Piece } from './piece';
import { resolveBody } from './resolve';
import { sections } from './sections';

const actor: Actor = { staffId: null, name: 'demonstration' };
const HOUR = 3_600_000;

export type Setting = { world: World; pieces: Piece[]; startedAt: Date; draw: Draw; articleIds: Map<string, string> };

/** Writes one piece as the newsroom would have; takes up where an interrupted run left it. Answers its article's id. */
export async function loadPiece(piece: Piece, setting: Setting): Promise<string> {
  const found = await staffDb().article.findFirst({
    where: { demonstration: true, draft: { slug: piece.slug } },
    select: { id: true, state: true },
  });
  const id = found?.id ?? (await write(piece, setting));
  if (found?.state !== 'published') await bringOut(id, piece, setting.startedAt);
  await update(id, piece, setting.startedAt);
  await annotate(id, piece, setting.startedAt);
  return id;
}

/** To the minute, as an editor would set it. */
function instantOf(hours: number, startedAt: Date): Date {
  return new Date(Math.floor((startedAt.getTime() + hours * HOUR) / 60_000) * 60_000);
}

async function write(piece: Piece, { world, pieces, startedAt, draw, articleIds }: Setting): Promise<string> {
  const pictures = await keepPictures(piece, draw);
  const body = resolveBody(piece.body, {
    pictureId: (seed) => known(pictures, seed),
    articleId: (slug) => known(articleIds, slug),
    path: (slug) => pathOf(slug, pieces),
  });
  const { kicker, headline, standfirst, slug, kind, language, dateline, print } = piece;
  return createPiece({
    actor,
    now: instantOf(Math.min(piece.hours, 0) - 2, startedAt),
    demonstration: true,
    text: {
      ...{ kicker, headline, standfirst, slug, kind, language, dateline, body },
      sectionId: world.sectionId(piece.code),
      leadPictureId: piece.picture ? known(pictures, piece.picture) : null,
      bylines: piece.authors.map(({ handle, place, outlet }) => ({ authorId: world.authorId(handle), place, outlet })),
      topicIds: piece.topics.map((topic) => world.topicId(topic)),
      ...(print ? { printTitle: print.title, printIssue: numberOf(print, startedAt), printPage: print.page } : {}),
    },
  });
}

function numberOf({ title: name, issue }: NonNullable<Piece['print']>, startedAt: Date): string {
  const title = titles.find((it) => it.name === name);
  if (!title) throw new Error(`No title is called ${name}`);
  return printedIn(title, issue, startedAt);
}

async function bringOut(articleId: string, piece: Piece, startedAt: Date): Promise<void> {
  const at = instantOf(piece.hours, startedAt);
  if (piece.state === 'draft') return;
  if (piece.state === 'in-review') {
    await staffDb().draft.update({ where: { articleId }, data: { stage: 'in-review' } });
    return;
  }
  const order =
    piece.state === 'live' ? { articleId, actor, now: at } : { articleId, actor, now: startedAt, goesLiveAt: at };
  const answer = await publish(order);
  if (!answer.ok) throw new Error(`${piece.file} could not be published: ${JSON.stringify(answer)}`);
}

/** Says "Updated" of a piece that was live already, once. */
async function update(articleId: string, { hours, updated }: Piece, startedAt: Date): Promise<void> {
  if (updated === null) return;
  const { updatedAt } = await staffDb().article.findUniqueOrThrow({ where: { id: articleId } });
  if (!updatedAt) await publish({ articleId, actor, now: instantOf(hours + updated, startedAt), material: true });
}

/** Corrections and replies, once. */
async function annotate(articleId: string, { hours, corrections, replies }: Piece, startedAt: Date): Promise<void> {
  if (corrections.length + replies.length === 0) return;
  const after = (later: number) => instantOf(hours + later, startedAt);
  await change(async (tx) => {
    const there = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { _count: { select: { corrections: true, rightsOfReply: true } } },
    });
    if (there._count.corrections + there._count.rightsOfReply > 0) return { answer: null, forget: null };
    await tx.correction.createMany({
      data: corrections.map((it) => ({ articleId, correctedAt: after(it.hours), text: it.text })),
    });
    await tx.rightOfReply.createMany({
      data: replies.map(({ hours: later, ...reply }) => ({ articleId, repliedAt: after(later), ...reply })),
    });
    return { answer: null, forget: { tags: [articleTag(articleId)] } };
  });
}

function pathOf(slug: string, pieces: Piece[]): string {
  const section = sections.find(({ code }) => code === pieces.find((it) => it.slug === slug)?.code);
  if (!section) throw new Error(`No piece is called ${slug}`);
  return articlePath(section.slug, slug);
}
