import 'server-only';
import { cache } from 'react';
import { documentColumns, toDocument } from '@/features/files/document-row';
import type { Issue, IssueMark, ListedIssue, Magazine } from '@/features/magazine/issue';
import {
  entryColumns,
  issueMarkColumns,
  magazineColumns,
  toEntry,
  toIssueMark,
  toMagazine,
} from '@/features/magazine/issue-row';
import { readerDb } from '@/lib/reader-db';

export type Shelf = { magazine: Magazine; newest: IssueMark | null };

/** The titles in their order, each with its newest issue. */
export async function listMagazines(): Promise<Shelf[]> {
  const [titles, newest] = await Promise.all([
    readerDb().magazine.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: magazineColumns }),
    listNewestIds(),
  ]);
  const issues = await readerDb().issue.findMany({
    where: { id: { in: newest } },
    select: { magazineId: true, ...issueMarkColumns },
  });
  return titles.map((row) => {
    const issue = issues.find((it) => it.magazineId === row.id);
    return { magazine: toMagazine(row), newest: issue ? toIssueMark(issue) : null };
  });
}

/** A title and all of its issues, newest first; null when there is none of that name. */
export const findMagazine = cache(async (slug: string): Promise<{ magazine: Magazine; issues: IssueMark[] } | null> => {
  const row = await readerDb().magazine.findUnique({ where: { slug }, select: magazineColumns });
  if (!row) return null;
  const issues = await readerDb().issue.findMany({
    where: { magazineId: row.id },
    orderBy: [{ appearsOn: 'desc' }, { id: 'desc' }],
    select: issueMarkColumns,
  });
  return { magazine: toMagazine(row), issues: issues.map(toIssueMark) };
});

/** An issue with its contents and its neighbours; null when readers know of none at that address. */
export const findIssue = cache(async (magazineSlug: string, slug: string): Promise<Issue | null> => {
  const title = await findMagazine(magazineSlug);
  if (!title) return null;
  const { magazine, issues } = title;
  const row = await readerDb().issue.findUnique({
    where: { magazineId_slug: { magazineId: magazine.id, slug } },
    select: issueColumns,
  });
  if (!row) return null;
  const place = issues.findIndex((it) => it.id === row.id);
  const { pages, about, readUrl, orderUrl, sampleUrl } = row;
  return {
    ...toIssueMark(row),
    ...{ magazine, pages, about, readUrl, orderUrl, sampleUrl },
    document: row.document && toDocument(row.document),
    entries: row.entries.map(toEntry),
    newer: issues[place - 1] ?? null,
    older: issues[place + 1] ?? null,
  };
});

const entries = { orderBy: { position: 'asc' }, select: entryColumns } as const;
const issueColumns = {
  ...issueMarkColumns,
  pages: true,
  about: true,
  readUrl: true,
  orderUrl: true,
  sampleUrl: true,
  document: { select: documentColumns },
  entries,
} as const;

/** The issue that came out last, of whichever title; null while there is none. */
export async function findNewestIssue(): Promise<ListedIssue | null> {
  const [id] = await listNewestIds();
  if (!id) return null;
  const row = await readerDb().issue.findUnique({
    where: { id },
    select: { ...issueMarkColumns, magazine: { select: magazineColumns }, entries },
  });
  return row && { ...toIssueMark(row), magazine: toMagazine(row.magazine), entries: row.entries.map(toEntry) };
}

/** The newest issue of each title, the newest of all first. */
async function listNewestIds(): Promise<string[]> {
  const rows = await readerDb().$queryRaw<{ id: string }[]>`select id from pub.newest_issues()`;
  return rows.map((row) => row.id);
}
