import { expect, test } from 'vitest';
import { Pace } from './pace';
import { givenPress } from './test/given-press';
import { reader } from './test/toy-next';

test('a purse is spent, and fills again with time, but never over', () => {
  const pace = new Pace(2, 3);
  const spend = (at: number) => pace.allows('203.0.113.7', at);
  expect([spend(0), spend(0), spend(0), spend(0)]).toEqual([true, true, true, false]);
  expect([spend(500), spend(500)]).toEqual([true, false]);
  expect([spend(60_000), spend(60_000), spend(60_000), spend(60_000)]).toEqual([true, true, true, false]);
});

test.each([
  ['203.0.113.7', '203.0.113.8', false],
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:1:2:3', true],
  ['2001:db8::1', '2001:db8:0:0:9::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
])('%s and %s share one purse: %s', (one, other, shared) => {
  const pace = new Pace(1, 1);
  expect(pace.allows(one, 0)).toBe(true);
  expect(pace.allows(other, 0)).toBe(!shared);
});

test('who searches without end is asked to wait; other pages and kept searches are not counted', async () => {
  const { next, ask } = await givenPress();
  next.at('/search', reader());
  next.at('/naval', reader());
  const answers: number[] = [];
  for (let round = 0; round < 200; round += 1) answers.push((await ask(`/search?q=${round}`)).status);
  expect(answers.slice(0, 120)).toEqual(Array(120).fill(200));
  expect(answers).toContain(429);
  const refused = await ask('/search?q=never');
  if (refused.status === 429) expect(refused.headers['retry-after']).toBe('5');
  expect((await ask('/search?q=1')).status).toBe(200);
  expect((await ask('/naval')).status).toBe(200);
});
