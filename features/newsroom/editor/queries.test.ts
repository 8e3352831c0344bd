import { expect, test } from 'vitest';
import { findPieceToWrite } from '@/features/newsroom/editor/queries';
import { pieceOf } from '@/features/newsroom/pieces';
import { staffDb } from '@/lib/staff-db';
import { givenArticle, givenDraft } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();
const now = new Date();
const HOUR = 60 * 60_000;

test('a piece that ended by itself is withdrawn on its own desk as it is in the list', async () => {
  const { id } = await givenArticle({ now: new Date(now.getTime() - 48 * HOUR) });
  expect(await findPieceToWrite(id, now)).toMatchObject({ standing: { state: 'live' } });
  await staffDb().article.update({ where: { id }, data: { unpublishAt: new Date(now.getTime() - 24 * HOUR) } });
  expect(await pieceOf(id, now)).toMatchObject({ state: 'withdrawn' });
  expect(await findPieceToWrite(id, now)).toMatchObject({ standing: { state: 'withdrawn' } });
});

test.each([
  ['writing', 'draft'],
  ['in-review', 'in-review'],
  ['approved', 'approved'],
])('a draft whose stage is %s stands as %s', async (stage, standing) => {
  const { id } = await givenDraft();
  await staffDb().draft.update({ where: { articleId: id }, data: { stage } });
  expect(await findPieceToWrite(id, now)).toMatchObject({ standing: { state: standing } });
});
