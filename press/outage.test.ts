import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { givenPress } from './test/given-press';
import { reader } from './test/toy-next';

test('Next is gone: kept pages stay, forgotten ones come as they last were, unseen ones are excused', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader({ tags: ['naval'] }));
  next.at('/air', reader({ tags: ['air'] }));
  await ask('/naval');
  await ask('/air');
  await next.kill();
  await door('/forget', { tags: ['air'] });
  expect((await ask('/naval')).status).toBe(200);
  expect((await ask('/air')).status).toBe(200);
  const unseen = await ask('/land');
  expect([unseen.status, unseen.headers['retry-after'], unseen.headers['cache-control']]).toEqual([
    503,
    '5',
    'private, no-store',
  ]);
  expect(unseen.text).toContain('Back in a moment');
  await next.revive();
  await sleep(260);
  next.at('/air', reader({ words: 'back' }));
  expect((await ask('/air')).text).toContain('back');
  expect((await ask('/land')).status).toBe(404);
});

test('what was withdrawn is not shown in an outage either', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader({ tags: ['libel', 'naval'] }));
  await ask('/naval');
  await door('/forget', { tags: ['naval'] });
  await door('/forget', { tags: ['libel'], hard: true });
  await next.kill();
  expect((await ask('/naval')).status).toBe(503);
});

test('what may not be shown after an instant is not shown after it, whoever is down', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader({ neverAfter: new Date(Date.now() + 200) }));
  await ask('/naval');
  await next.kill();
  expect((await ask('/naval')).status).toBe(200);
  await sleep(220);
  expect((await ask('/naval')).status).toBe(503);
});

test('a 404 is no last word about an address where something was published', async () => {
  const { next, ask, door } = await givenPress();
  await ask('/naval/coming');
  await door('/forget', { tags: ['address:/naval/coming'] });
  await next.kill();
  expect((await ask('/naval/coming')).status).toBe(503);
});

test('a withdrawal that was taken back is no last word either', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval/gone', reader({ status: 410, tags: ['article:1'] }));
  expect((await ask('/naval/gone')).status).toBe(410);
  await door('/forget', { tags: ['article:1'], hard: false });
  await next.kill();
  expect((await ask('/naval/gone')).status).toBe(503);
});

test('what is gone stays gone in an outage', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval/gone', reader({ status: 410, renewAt: new Date(Date.now() + 200) }));
  await ask('/naval/gone');
  await next.kill();
  await sleep(220);
  expect((await ask('/naval/gone')).status).toBe(410);
});

test('Next fails on a page: its last copy answers, and nothing is asked again at once', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader());
  await ask('/naval');
  next.at('/naval', (_, res) => void res.writeHead(500).end());
  await door('/forget', { tags: ['a'] });
  for (let round = 0; round < 10; round += 1) expect((await ask('/naval')).status).toBe(200);
  expect(next.renders('/naval')).toBeLessThanOrEqual(3);
});

test('Next is frozen: a second of patience where a copy is at hand, and none once that is known', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader());
  await ask('/naval');
  await sleep(1100);
  next.freeze();
  await door('/forget', { tags: ['a'] });
  const begun = Date.now();
  expect((await ask('/naval')).status).toBe(200);
  expect(Date.now() - begun).toBeGreaterThan(900);
  expect(Date.now() - begun).toBeLessThan(1600);
  const again = Date.now();
  expect((await ask('/naval')).status).toBe(200);
  expect(Date.now() - again).toBeLessThan(200);
  next.at('/naval', reader({ words: 'thawed' }));
  next.thaw();
  await sleep(50);
  expect((await ask('/naval')).text).toContain('thawed');
});

test('Next is only slow: readers of a forgotten page get the new one', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader({ words: 'old' }));
  await ask('/naval');
  next.at('/naval', reader({ words: 'new', after: 1500 }));
  next.at('/tick', reader());
  await door('/forget', { tags: ['a'] });
  const slow = ask('/naval');
  for (let tick = 0; tick < 8; tick += 1) {
    await sleep(150);
    await ask(`/tick-${tick}`);
  }
  expect((await slow).text).toContain('new');
});

test('Next is slow and nobody else asks it anything: it is asked whether it lives, and readers get the new page', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader({ words: 'old' }));
  await ask('/naval');
  await sleep(1100);
  next.at('/naval', reader({ words: 'new', after: 2300 }));
  await door('/forget', { tags: ['a'] });
  const asked = await Promise.all([ask('/naval'), ask('/naval'), ask('/naval')]);
  expect(asked.map(({ text }) => text)).toEqual(Array(3).fill(expect.stringContaining('new')));
  expect(next.renders('/favicon.ico')).toBeLessThanOrEqual(3);
});

test('too many pages wanted at once: a bounded line, then an excuse', async () => {
  const { next, ask } = await givenPress({ rendersAtOnce: 2, queueLength: 3 });
  let most = 0;
  let now = 0;
  for (let each = 0; each < 12; each += 1) {
    next.at(`/page-${each}`, async (req, res, body) => {
      now += 1;
      most = Math.max(most, now);
      await reader({ after: 80 })(req, res, body);
      now -= 1;
    });
  }
  const got = await Promise.all(Array.from({ length: 12 }, (_, each) => ask(`/page-${each}`)));
  const statuses = got.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(5).fill(200), ...Array(7).fill(503)]);
  expect(most).toBeLessThanOrEqual(2);
});

test('stopping finishes the requests in hand', async () => {
  const { next, ask, stop } = await givenPress();
  next.at('/naval', reader({ after: 200 }));
  const inHand = ask('/naval');
  await sleep(50);
  const stopped = stop();
  expect((await inHand).status).toBe(200);
  await stopped;
  await expect(ask('/naval')).rejects.toThrow();
});
