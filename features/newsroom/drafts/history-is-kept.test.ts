import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameRevision } from '@/features/newsroom/drafts/name-revision';
import { restoreRevision } from '@/features/newsroom/drafts/restore-revision';
import { findRevision, listRevisions } from '@/features/newsroom/drafts/revisions';
import { staffDb } from '@/lib/staff-db';
import { givenDraft } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

async function givenNamed() {
  const { id } = await givenDraft({ headline: 'Before the Cuts' });
  const mara = await givenStaff({ name: 'Mara' });
  const actor = { staffId: mara.id, name: mara.name };
  const named = await nameRevision({ articleId: id, name: 'Before the cuts', actor, now: new Date() });
  if (!named.ok) throw new Error(named.problem);
  return { id, actor, revisionId: named.revisionId };
}

test('a named version holds the text as it stood', async () => {
  const { id, revisionId } = await givenNamed();
  expect(await listRevisions(id)).toMatchObject([
    { id: revisionId, number: 1, reason: 'named', name: 'Before the cuts', by: { name: 'Mara' }, isLive: false },
  ]);
  expect(await findRevision(id, revisionId)).toMatchObject({ text: { fields: { headline: 'Before the Cuts' } } });
  expect(await findRevision(randomUUID(), revisionId)).toBeNull();
});

test('restored, it is a new version, and what stood before is kept', async () => {
  const { id, actor, revisionId } = await givenNamed();
  await staffDb().draft.update({ where: { articleId: id }, data: { headline: 'After', version: 2 } });
  const restored = await restoreRevision({ articleId: id, revisionId, actor, now: new Date() });
  expect(restored).toMatchObject({ ok: true, version: 3 });
  expect(await staffDb().draft.findUnique({ where: { articleId: id } })).toMatchObject({ headline: 'Before the Cuts' });
  expect(await staffDb().revision.findMany({ where: { articleId: id }, orderBy: { number: 'desc' } })).toMatchObject([
    { reason: 'restore', name: 'Version 1 restored', headline: 'Before the Cuts' },
    { reason: 'kept', name: 'Before version 1 was restored', headline: 'After' },
    { reason: 'named' },
  ]);
});

test('nobody in the newsroom can change or delete a version, nor throw away what waits', async () => {
  const { id, revisionId } = await givenNamed();
  await staffDb().waitingPassage.create({ data: { articleId: id, field: 'headline', was: 'A', waiting: 'B' } });
  const db = staffDb();
  const attempts = [
    db.revision.update({ where: { id: revisionId }, data: { headline: 'Changed' } }),
    db.revision.delete({ where: { id: revisionId } }),
    db.$executeRaw`truncate revision cascade`,
    db.waitingPassage.deleteMany({ where: { articleId: id } }),
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toThrow(/permission denied|denied access/);
});
