import { articlePath } from '@/features/articles/paths';
import type { IssueEntry, IssueMark, Magazine } from '@/features/magazine/issue';
import { issuePath, magazinePath } from '@/features/magazine/paths';
import { pictureColumns, toPicture } from '@/features/media/picture-row';
import { language } from '@/features/words/language';
import type { Prisma } from '@/prisma/client/reader/client';

export const magazineColumns = {
  id: true,
  slug: true,
  name: true,
  language: true,
  about: true,
  frequency: true,
  issn: true,
} as const satisfies Prisma.MagazineSelect;

export const issueMarkColumns = {
  id: true,
  slug: true,
  number: true,
  theme: true,
  appearsOn: true,
  cover: { select: pictureColumns },
  magazine: { select: { slug: true } },
} as const satisfies Prisma.IssueSelect;

export const entryColumns = {
  rubric: true,
  headline: true,
  page: true,
  articleId: true,
  article: { select: { slug: true, section: { select: { slug: true } } } },
} as const satisfies Prisma.IssueEntrySelect;

type MagazineRow = Prisma.MagazineGetPayload<{ select: typeof magazineColumns }>;
type IssueMarkRow = Prisma.IssueGetPayload<{ select: typeof issueMarkColumns }>;
type EntryRow = Prisma.IssueEntryGetPayload<{ select: typeof entryColumns }>;

export function toMagazine({ slug, ...row }: MagazineRow): Magazine {
  return { ...row, path: magazinePath(slug), language: language.parse(row.language) };
}

export function toIssueMark({ slug, magazine, cover, id, number, theme, appearsOn }: IssueMarkRow): IssueMark {
  const path = issuePath(magazine.slug, slug);
  return { id, path, number, theme, appearsOn, cover: cover && toPicture(cover) };
}

export function toEntry({ article, ...row }: EntryRow): IssueEntry {
  return { ...row, path: article && articlePath(article.section.slug, article.slug) };
}
