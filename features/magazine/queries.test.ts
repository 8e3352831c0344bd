import { expect, test } from 'vitest';
import { findIssue, findMagazine, findNewestIssue, listMagazines } from '@/features/magazine/queries';
import { readerDb } from '@/lib/reader-db';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenDraft, givenIssue, givenMagazine, givenPicture } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const at = (text: string) => ({ appearsOn: day(text), publishedAt: day(text) });

test('a title has its issues, newest first; one that waits for its day is unknown everywhere', async () => {
  const { id } = await givenMagazine({ slug: 'mon-bridges', name: 'MON BRIDGES' });
  await givenMagazine({ slug: 'mon-empty', name: 'MON EMPTY' });
  const [piece, draft, cover] = [await givenArticle(), await givenDraft(), await givenPicture()];
  await givenIssue(id, { slug: '1-2026', number: '1/2026', ...at('2026-02-01') });
  await givenIssue(id, {
    ...{ slug: '2-2026', number: '2/2026', coverId: cover.id, ...at('2026-05-01') },
    entries: [
      { rubric: 'Spans', headline: 'Live', page: 4, articleId: piece.id },
      { rubric: 'Spans', headline: 'Not yet', page: 9, articleId: draft.id },
    ],
  });
  await givenIssue(id, { slug: '3-2026', number: '3/2026', ...at('2026-08-01') });
  const hidden = await givenPicture();
  const soon = new Date(Date.now() + 60_000);
  await givenIssue(id, { slug: '4-2026', appearsOn: day('2026-11-01'), publishedAt: soon, coverId: hidden.id });

  const title = await findMagazine('mon-bridges');
  expect(title?.issues.map((it) => it.number)).toEqual(['3/2026', '2/2026', '1/2026']);
  expect(await findMagazine('mon-nothing')).toBeNull();
  const issue = await findIssue('mon-bridges', '2-2026');
  expect([issue?.older?.number, issue?.newer?.number]).toEqual(['1/2026', '3/2026']);
  expect(issue?.entries.map((it) => [it.headline, it.path])).toEqual([
    ['Live', piece.path],
    ['Not yet', null],
  ]);
  expect(issue?.cover?.id).toBe(cover.id);
  expect(await findIssue('mon-bridges', '4-2026')).toBeNull();
  expect(await readerDb().picture.findUnique({ where: { id: hidden.id } })).toBeNull();
  expect(await findIssue('mon-empty', '2-2026')).toBeNull();
  expect((await findIssue('mon-bridges', '3-2026'))?.newer).toBeNull();
  expect((await findNewestIssue())?.number).toBe('3/2026');
  expect((await listMagazines()).map((it) => [it.magazine.name, it.newest?.number])).toEqual([
    ['MON BRIDGES', '3/2026'],
    ['MON EMPTY', undefined],
  ]);
  await staffDb().issue.updateMany({ data: { publishedAt: null } });
  expect(await findNewestIssue()).toBeNull();
});
