import { expect, test } from 'vitest';
import { openQueue } from './queue';

const picture = { id: 'p', label: '', hint: '', path: null, language: null, picture: null };
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('three at a time, the rest in their order; what failed is sent again, and a new round leaves the done behind', async () => {
  const under: { name: string; end: (ok: boolean) => void }[] = [];
  const queue = openQueue(
    (source, told) =>
      new Promise((resolve) => {
        told(0.5);
        const end = (ok: boolean) =>
          resolve(ok ? { ok, picture, already: false } : { ok, words: 'It is broken or not whole.' });
        under.push({ name: String(source), end });
      }),
  );
  queue.add(['a', 'b', 'c', 'd']);
  expect(under.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(queue.now().map(({ state, share }) => [state, share])).toEqual([
    ...[
      ['sending', 0.5],
      ['sending', 0.5],
      ['sending', 0.5],
    ],
    ['waiting', 0],
  ]);
  under[1]?.end(false);
  await settled();
  expect(under.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(queue.now()[1]).toMatchObject({ state: 'failed', words: 'It is broken or not whole.' });
  for (const index of [0, 2, 3]) under[index]?.end(true);
  await settled();
  queue.again(2);
  under[4]?.end(false);
  await settled();
  queue.add(['e']);
  expect(queue.now().map(({ name, state }) => [name, state])).toEqual([
    ['b', 'failed'],
    ['e', 'sending'],
  ]);
  queue.drop(2);
  expect(queue.now().map(({ name }) => name)).toEqual(['e']);
});
