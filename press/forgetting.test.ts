import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { givenPress } from './test/given-press';
import { reader } from './test/toy-next';

test('a forgotten page is rendered anew for the very next reader, others stay', async () => {
  const { next, ask, door } = await givenPress();
  let words = 'old';
  next.at('/naval', reader({ tags: ['section:naval', 'front'], words: () => words }));
  next.at('/air', reader({ tags: ['section:air'] }));
  await ask('/naval');
  await ask('/air');
  words = 'new';
  const told = await door('/forget', { tags: ['section:naval', 'unknown'], hard: false });
  expect(JSON.parse(told.text)).toEqual({ forgotten: 1 });
  expect((await ask('/naval')).text).toContain('<p>new</p>');
  await ask('/air');
  expect([next.renders('/naval'), next.renders('/air')]).toEqual([2, 1]);
});

test('publishing at an address clears its 404', async () => {
  const { next, ask, door } = await givenPress();
  expect((await ask('/naval/coming')).status).toBe(404);
  next.at('/naval/coming', reader());
  expect((await ask('/naval/coming')).status).toBe(404);
  await door('/forget', { tags: ['address:/naval/coming'] });
  expect((await ask('/naval/coming')).status).toBe(200);
});

test('a render that began before a forgetting is not kept, and later readers do not join it', async () => {
  const { next, ask, door } = await givenPress();
  let words = 'old';
  next.at('/naval', reader({ tags: ['naval'], words: () => words, after: 120 }));
  const early = ask('/naval');
  await sleep(40);
  words = 'new';
  await door('/forget', { tags: ['naval'] });
  const late = await ask('/naval');
  expect((await early).text).toContain('old');
  expect(late.text).toContain('new');
  expect((await ask('/naval')).text).toContain('new');
  expect(next.renders('/naval')).toBe(2);
});

test('a piece withdrawn while it was being rendered is shown to nobody', async () => {
  const { next, ask, door } = await givenPress();
  let words = 'libel';
  next.at('/naval/libel', reader({ tags: ['libel'], words: () => words, after: 80 }));
  const early = ask('/naval/libel');
  await sleep(30);
  words = 'withdrawn';
  await door('/forget', { tags: ['libel'], hard: true });
  expect((await early).text).toContain('withdrawn');
});

test('a page ends at the instant it named, by the clock alone', async () => {
  const { next, ask } = await givenPress();
  let words = 'before';
  const renewAt = new Date(Date.now() + 250);
  next.at('/naval', reader({ words: () => words, renewAt }));
  await ask('/naval');
  await ask('/naval');
  expect(next.renders('/naval')).toBe(1);
  words = 'after';
  next.at('/naval', reader({ words: () => words }));
  await sleep(280);
  expect((await ask('/naval')).text).toContain('after');
});

test('another build: the old page answers once more while the new one is made', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader({ words: 'first build', build: 'one' }));
  await ask('/naval');
  next.at('/naval', reader({ words: 'second build', build: 'two' }));
  expect((await ask('/naval')).text).toContain('first build');
  await door('/build', { build: 'two' });
  expect((await ask('/naval')).text).toContain('first build');
  await sleep(60);
  expect((await ask('/naval')).text).toContain('second build');
  expect(next.renders('/naval')).toBe(2);
});

test('another build noticed on one page ages all others', async () => {
  const { next, ask } = await givenPress();
  next.at('/naval', reader({ words: 'first' }));
  await ask('/naval');
  next.at('/naval', reader({ words: 'second', build: 'two' }));
  next.at('/air', reader({ build: 'two' }));
  await ask('/air');
  await sleep(60);
  expect((await ask('/naval')).text).toContain('second');
});

test('what was forgotten is not served as merely of an old build', async () => {
  const { next, ask, door } = await givenPress();
  next.at('/naval', reader({ words: 'first', after: 30 }));
  await ask('/naval');
  next.at('/naval', reader({ words: 'second', build: 'two', after: 30 }));
  await door('/build', { build: 'two' });
  await door('/forget', { tags: ['a'] });
  expect((await ask('/naval')).text).toContain('second');
});

test('the door opens for the secret alone, and says how things stand', async () => {
  const { ask, port, door } = await givenPress();
  expect((await door('/healthz')).status).toBe(200);
  expect((await ask('/healthz')).status).toBe(404);
  expect((await ask('/metrics')).status).toBe(404);
  const ready = await door('/readyz');
  expect(JSON.parse(ready.text)).toMatchObject({ ready: true, next: true, build: 'one' });
  expect((await door('/forget', { tags: 'naval' })).status).toBe(400);
  expect((await door('/catch-up', {})).status).toBe(200);
  expect(port).toBeGreaterThan(0);
});
