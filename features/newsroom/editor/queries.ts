import 'server-only';
import { kind } from '@/features/articles/kind';
import { findStanding } from '@/features/newsroom/publishing/find-standing';
import { signature } from '@/features/newsroom/schema';
import type { PieceFields } from '@/features/newsroom/text/fields';
import { language } from '@/features/words/language';
import { staffDb } from '@/lib/staff-db';
import type { Draft } from '@/prisma/client/staff/client';

/** A piece as its writer opens it, with what may be chosen for it. */
export type PieceToWrite = NonNullable<Awaited<ReturnType<typeof findPieceToWrite>>>;

export async function findPieceToWrite(articleId: string, now: Date) {
  const article = await staffDb().article.findUnique({
    where: { id: articleId },
    select: {
      id: true,
      slug: true,
      publishedAt: true,
      draft: true,
      trashedAt: true,
      dismissals: { select: { check: true } },
    },
  });
  if (!article?.draft) return null;
  const { draft } = article;
  const [standing, sections, magazines] = await Promise.all([
    findStanding(articleId, now),
    staffDb().section.findMany({
      select: { id: true, code: true, name: true, language: true, colour: true, nightColour: true },
      orderBy: { position: 'asc' },
    }),
    staffDb().magazine.findMany({
      select: { name: true, issues: { select: { number: true }, orderBy: { appearsOn: 'desc' }, take: 12 } },
      orderBy: { position: 'asc' },
    }),
  ]);
  if (!standing) return null;
  return {
    id: article.id,
    version: draft.version,
    savedAt: draft.changedAt.toISOString(),
    body: draft.body,
    fields: fieldsOf(draft),
    /** Address that readers know; null: none yet. */
    firstSlug: article.publishedAt !== null && article.publishedAt <= now ? article.slug : null,
    trashed: article.trashedAt !== null,
    standing,
    left: article.dismissals.map((it) => it.check),
    sections,
    magazines: magazines.map((it) => ({ name: it.name, issues: it.issues.map(({ number }) => number) })),
  };
}

function fieldsOf(draft: Draft): PieceFields {
  const { kicker, headline, standfirst, sectionId, slug, dateline, leadPictureId, topicIds } = draft;
  const { printTitle, printIssue, printPage, searchTitle, searchDescription } = draft;
  return {
    ...{ kicker, headline, standfirst, sectionId, slug },
    kind: kind.parse(draft.kind),
    language: language.parse(draft.language),
    ...{ dateline, leadPictureId, bylines: signature.array().parse(draft.bylines), topicIds },
    ...{ printTitle, printIssue, printPage, searchTitle, searchDescription },
  };
}
