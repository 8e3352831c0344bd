import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { fillRiver, type Listed, type River } from '@/features/articles/queries';
import { signatoryColumns, toSignatory } from '@/features/articles/signatory-row';
import type { Author } from '@/features/authors/author';
import { language } from '@/features/words/language';
import { readerDb } from '@/lib/reader-db';

/** Rows, not pictures: a page holds more of them than a section's. */
const PAGE = 40;

/** Who signs by this handle; null for whom readers know nothing of. */
export const findAuthor = cache(async (handle: string): Promise<Author | null> => {
  const row = await readerDb().author.findUnique({ where: { handle }, select: authorColumns });
  if (!row) return null;
  const [spoken] = await readerDb().$queryRaw<
    { language: string | null }[]
  >`select pub.language_of_author(${row.id}::uuid) as language`;
  const { email, beats } = row;
  return { ...toSignatory(row), email, beats, links: links.parse(row.links), language: pageLanguage(spoken?.language) };
});

/** Where an author stands who once had this handle; null: nobody had it. */
export async function findMovedAuthor(handle: string): Promise<string | null> {
  const row = await readerDb().formerAuthorHandle.findUnique({
    where: { handle },
    select: { author: { select: { handle: true } } },
  });
  return row?.author.handle ?? null;
}

const authorColumns = { ...signatoryColumns, beats: true, email: true, links: true } as const;
const links = z.array(z.object({ name: z.string(), url: z.url({ protocol: /^https?$/ }) })).catch([]);
const pageLanguage = (spoken: string | null | undefined) => language.catch('en').parse(spoken);

/** A page of what an author wrote, newest first; null beyond the end. */
export const findAuthorRiver = cache(
  (authorId: string, page: number): Promise<River | null> =>
    fillRiver(
      page,
      (limit, skipping) => readerDb().$queryRaw<Listed>`
        select id from pub.newest_of_author(${authorId}::uuid, ${limit}::int, ${skipping}::int)`,
      PAGE,
    ),
);
