import { expect, test } from 'vitest';
import { listDead } from '@/features/newsroom/checks/find-dead';
import { givenArticle, givenScheduled, givenSection, givenWithdrawn } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();

test('an address is dead where readers find no piece; what is no address of a piece is nobody’s affair', async () => {
  const { slug } = await givenSection();
  const [live, gone] = [await givenArticle(), await givenWithdrawn()];
  const early = await givenScheduled({ goesLiveAt: new Date(Date.now() + 3_600_000) });
  const dead = [gone.path, early.path, `/${slug}/never-heard-of`];
  const fine = [live.path, `/${slug}/${live.path.split('/')[2]}`, `/${slug}`, '/latest', '/authors/nobody', '/a/b/c'];
  expect(await listDead([...dead, ...fine])).toEqual(dead);
});
