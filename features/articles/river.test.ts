import { expect, test } from 'vitest';
import { findRiver } from '@/features/articles/queries';
import { givenArticle, givenAuthor, givenSection } from '@/prisma/factories/publication';
import { givenPublication } from '@/tests/publication';

givenPublication();

test('the pages of a river lose and repeat nothing, though all pieces came at one instant', async () => {
  const section = await givenSection();
  const bylines = [{ authorId: (await givenAuthor()).id, place: null, outlet: null }];
  const now = new Date(Date.now() - 60_000);
  const written: string[] = [];
  for (let number = 0; number < 22; number++) {
    written.push((await givenArticle({ sectionId: section.id, bylines, now })).id);
  }
  const met: string[] = [];
  for (const [page, older] of [
    [1, 'page'],
    [2, null],
  ] as const) {
    const river = await findRiver(section.id, page);
    expect(river?.older).toBe(older);
    met.push(...(river?.teasers.map((it) => it.id) ?? []));
  }
  expect(met.toSorted()).toEqual(written.toSorted());
  expect(await findRiver(section.id, 3)).toBeNull();
}, 60_000);

test('there is no page before the first, none after the fiftieth, and a first one of an empty section', async () => {
  const { id } = await givenSection();
  expect(await findRiver(id, 0)).toBeNull();
  expect(await findRiver(id, 51)).toBeNull();
  expect(await findRiver(id, 1)).toMatchObject({ teasers: [], older: null });
});
