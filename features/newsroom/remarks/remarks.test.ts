import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishRemark, sayOfPassage } from '@/features/newsroom/remarks/commands';
import { listRemarks } from '@/features/newsroom/remarks/queries';
import { givenDraft } from '@/prisma/factories/publication';
import { givenStaff } from '@/prisma/factories/staff';
import { givenPublication } from '@/tests/publication';

givenPublication();

test('what is said of a passage stands beside it with its answers until somebody is done with it', async () => {
  const [{ id: articleId }, other] = [await givenDraft(), await givenDraft()];
  const tomasz = await givenStaff({ name: 'Tomasz Wieczorek' });
  const order = { articleId, actor: { staffId: tomasz.id, name: tomasz.name }, now: new Date() };
  const id = randomUUID();
  const words = 'Same sea state for both? Ask Kaldrup.';
  await sayOfPassage({ ...order, id, blockId: 'three', words });
  await sayOfPassage({ ...order, id, blockId: 'three', words });
  const answer = randomUUID();
  await sayOfPassage({ ...order, id: answer, blockId: 'elsewhere', words: 'Asked.', answers: id });
  const later = new Date(order.now.getTime() + 1);
  await sayOfPassage({ ...order, now: later, id: randomUUID(), blockId: 'x', words: 'Good.', answers: answer });
  expect(await listRemarks(articleId)).toMatchObject([
    { words, by: 'Tomasz', blockId: 'three', answers: [{ words: 'Asked.', blockId: 'three' }, { words: 'Good.' }] },
  ]);
  const elsewhere = { ...order, articleId: other.id };
  expect(await sayOfPassage({ ...elsewhere, id: randomUUID(), blockId: 'x', words: 'No.', answers: id })).toBe(false);
  expect(await finishRemark({ ...elsewhere, id })).toBe(false);
  expect(await finishRemark({ ...order, id })).toBe(true);
  expect(await listRemarks(articleId)).toEqual([]);
});
