import { expect, test } from 'vitest';
import { lookAtMachinery } from '@/features/newsroom/today/machinery';
import { findToday } from '@/features/newsroom/today/queries';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenDraft, givenOrganisation } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();
const now = new Date('2026-11-23T15:42:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test('the machinery says what runs, and what does not', async () => {
  const words = async () => (await lookAtMachinery(now)).slice(1).map((it) => `${it.state}: ${it.words}`);
  expect(await words()).toEqual(['stop: Worker never seen', 'fine: Mail: 0 sent today, 0 failed']);
  await staffDb().installation.create({ data: { key: 'clock', value: ago(8).toISOString() } });
  const letter = { kind: 'mail.staff-notice', payload: {}, createdAt: ago(20), dueAt: ago(20) };
  await staffDb().outbox.createMany({
    data: [
      { ...letter, doneAt: ago(10), outcome: 'sent' },
      { ...letter, doneAt: ago(24 * 3600), outcome: 'failed' },
      letter,
    ],
  });
  expect(await words()).toEqual(['fine: Worker seen 8 s ago', 'fine: Mail: 1 sent today, 0 failed, 1 waiting']);
  await staffDb().installation.update({ where: { key: 'clock' }, data: { value: ago(4 * 60).toISOString() } });
  await staffDb().outbox.updateMany({ where: { doneAt: null }, data: { createdAt: ago(400) } });
  expect(await words()).toEqual(['stop: Worker seen 4 min ago', 'look: Mail: 1 sent today, 0 failed, 1 waiting']);
});

test('today knows what is live and newer on the desk, what has no time yet, and how long a review takes', async () => {
  await givenOrganisation();
  const owner = await givenStaff({ role: 'owner' });
  const [live, approved, review] = [await givenArticle(), await givenDraft(), await givenDraft()];
  await staffDb().draft.update({ where: { articleId: live.id }, data: { version: { increment: 1 } } });
  await staffDb().draft.update({ where: { articleId: approved.id }, data: { stage: 'approved' } });
  await staffDb().draft.update({ where: { articleId: review.id }, data: { stage: 'in-review' } });
  const today = await findToday(owner, new Date());
  expect(today.changed.map(({ id }) => id)).toEqual([live.id]);
  expect(today.approved.map(({ id }) => id)).toEqual([approved.id]);
  expect(today.needs).toContainEqual(expect.objectContaining({ is: 'review', words: 11 }));
});
