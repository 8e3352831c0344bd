import type { Teaser } from '@/features/articles/article';
import { kind } from '@/features/articles/kind';
import { articlePath } from '@/features/articles/paths';
import { authorKind } from '@/features/articles/signatory-row';
import { pictureColumns, toPicture } from '@/features/media/picture-row';
import { sectionMarkColumns, toSectionMark } from '@/features/sections/section-row';
import { language } from '@/features/words/language';
import type { Prisma } from '@/prisma/client/reader/client';

/** The columns that a teaser needs: never the body. */
export const teaserColumns = {
  id: true,
  slug: true,
  kind: true,
  language: true,
  publishedAt: true,
  unpublishAt: true,
  kicker: true,
  headline: true,
  standfirst: true,
  words: true,
  section: { select: sectionMarkColumns },
  leadPicture: { select: pictureColumns },
  bylines: {
    orderBy: { position: 'asc' },
    select: { place: true, outlet: true, author: { select: { id: true, handle: true, name: true, kind: true } } },
  },
} as const satisfies Prisma.ArticleSelect;

export type TeaserRow = Prisma.ArticleGetPayload<{ select: typeof teaserColumns }>;

export function toTeaser(row: TeaserRow): Teaser {
  return {
    id: row.id,
    path: articlePath(row.section.slug, row.slug),
    section: toSectionMark(row.section),
    kind: kind.parse(row.kind),
    language: language.parse(row.language),
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    publishedAt: row.publishedAt,
    words: row.words,
    picture: row.leadPicture && toPicture(row.leadPicture),
    leavesAt: row.unpublishAt,
    bylines: row.bylines.map(({ author: { id, handle, name, kind }, place, outlet }) => ({
      author: { id, handle, name, kind: authorKind.parse(kind) },
      place,
      outlet,
    })),
  };
}
