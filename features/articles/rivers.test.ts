import { beforeAll, expect, test } from 'vitest';
import { findArchiveRiver } from '@/features/archive/queries';
import { findRiver, type River } from '@/features/articles/queries';
import { findAuthorRiver } from '@/features/authors/queries';
import { findNotes } from '@/features/corrections/queries';
import { findLatest } from '@/features/latest/queries';
import { findTopicRiver } from '@/features/topics/queries';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenAuthor, givenSection, givenTopic } from '@/prisma/factories/publication';
import { multiply } from '@/tests/crowd';
import { givenPublication } from '@/tests/publication';

const PIECES = 130;
const given = givenPublication();
const it = { sectionId: '', authorId: '', topicId: '' };

beforeAll(async () => {
  const [section, author, topic] = [await givenSection(), await givenAuthor(), await givenTopic()];
  Object.assign(it, { sectionId: section.id, authorId: author.id, topicId: topic.id });
  const byline = { authorId: author.id, place: null, outlet: null };
  const { id: articleId } = await givenArticle({
    sectionId: section.id,
    topicIds: [topic.id],
    // Named twice: it is still one piece.
    bylines: [byline, { ...byline, place: 'Kolvik' }],
    now: new Date('2026-03-29T00:30:00Z'),
  });
  const at = new Date('2026-03-30T12:00:00Z');
  await staffDb().correction.create({ data: { articleId, correctedAt: at, text: 'Seven.' } });
  await staffDb().rightOfReply.create({ data: { articleId, repliedAt: at, claimant: 'They', text: 'No.' } });
  await multiply({ ownerUrl: given.ownerUrl, articleId, times: PIECES - 1, apart: 0 });
}, 60_000);

test.each<{ name: string; page: (page: number) => Promise<River | null> }>([
  { name: 'a section', page: (page) => findRiver(it.sectionId, page) },
  { name: 'an author', page: (page) => findAuthorRiver(it.authorId, page) },
  { name: 'a topic', page: (page) => findTopicRiver(it.topicId, page) },
  { name: 'the latest', page: (page) => findLatest('all', '', page) },
  { name: 'the latest in a language', page: (page) => findLatest('language', 'en', page) },
  { name: 'the latest of a section', page: (page) => findLatest('section', it.sectionId, page) },
  { name: 'a day of the archive', page: (page) => findArchiveRiver('2026-03-29', '2026-03-30', page) },
])('the pages of $name lose and repeat nothing that came out at one instant', async ({ page }) => {
  const seen: string[] = [];
  for (let number = 1, more = true; more; number++) {
    const river = await page(number);
    seen.push(...(river?.teasers.map((teaser) => teaser.id) ?? []));
    more = river?.older === 'page';
    if (!more) expect(await page(number + 1)).toBeNull();
  }
  expect(seen).toHaveLength(PIECES);
  expect(new Set(seen).size).toBe(PIECES);
  expect(await page(0)).toBeNull();
  expect(await page(51)).toBeNull();
});

test('corrections and replies of one instant are listed once each, page by page', async () => {
  const seen: string[] = [];
  for (let number = 1, more = true; more; number++) {
    const page = await findNotes(number);
    seen.push(...(page?.notes.map((note) => note.id) ?? []));
    more = page?.hasOlder ?? false;
  }
  expect(seen).toHaveLength(2 * PIECES);
  expect(new Set(seen).size).toBe(2 * PIECES);
});
