import { expect } from '@playwright/test';
import { articleTag } from '@/features/articles/tags';
import { test } from '../given/own-site';

test.describe.configure({ mode: 'serial' });

const article = { id: '', path: '', headline: 'Read in Every Weather' };
let withdrawn = '';

test.beforeAll(async ({ site, given, newsroom, request }) => {
  await given.givenOrganisation();
  Object.assign(article, await given.givenArticle({ headline: article.headline }));
  const other = await given.givenArticle({ headline: 'Withdrawn Before the Storm' });
  await request.get(`${site.address}${other.path}`);
  await newsroom.withdraw(other.id);
  withdrawn = other.path;
});

test('Next killed: kept pages stand, forgotten ones show their last copy, unknown ones a page in words; it comes back', async ({
  site,
  request,
}) => {
  expect((await request.get(article.path)).status()).toBe(200);
  const dead = site.pidOf('next');
  process.kill(dead, 'SIGKILL');
  await expect.poll(() => isAlive(dead), { intervals: [5] }).toBe(false);

  const kept = await request.get(article.path);
  expect([kept.status(), await kept.text()]).toEqual([200, expect.stringContaining(article.headline)]);
  await site.forget(articleTag(article.id));
  const last = await request.get(article.path);
  expect([last.status(), await last.text()]).toEqual([200, expect.stringContaining(article.headline)]);
  const never = await request.get('/some/thing-never-asked-for');
  expect([never.status(), never.headers()['retry-after'] !== undefined]).toEqual([503, true]);
  expect(await never.text()).toMatch(/<h1/);
  // What was withdrawn is not dug out again, whatever happens.
  expect(await (await request.get(withdrawn)).text()).not.toContain('Withdrawn Before the Storm');

  await expect
    .poll(async () => (await request.get('/some/thing-never-asked-for')).status(), { timeout: 20_000 })
    .toBe(404);
});

test('Next frozen: a reader waits about a second and has the last copy', async ({ site, request }) => {
  expect((await request.get(article.path)).status()).toBe(200);
  process.kill(site.pidOf('next'), 'SIGSTOP');
  await site.forget(articleTag(article.id));
  const began = Date.now();
  const answer = await request.get(article.path);
  const waited = Date.now() - began;
  process.kill(site.pidOf('next'), 'SIGCONT');
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining(article.headline)]);
  expect(waited).toBeLessThan(3000);
});

test('Postgres killed: readers go on reading; it comes back and what is published then is seen', async ({
  site,
  given,
  request,
}) => {
  expect((await request.get(article.path)).status()).toBe(200);
  process.kill(site.postgresPid(), 'SIGKILL');
  await site.forget(articleTag(article.id));
  const answer = await request.get(article.path);
  expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining(article.headline)]);

  const later = await published(() => given.givenArticle({ headline: 'After the Storm' }));
  await expect.poll(async () => (await request.get(later)).status(), { timeout: 20_000 }).toBe(200);
  expect(await (await request.get('/')).text()).toContain('After the Storm');
});

test('the press killed: it comes back within seconds, and hears what was published meanwhile', async ({
  site,
  given,
  request,
}) => {
  process.kill(site.pidOf('press'), 'SIGKILL');
  const meanwhile = await given.givenArticle({ headline: 'While the Press Was Away' });
  await expect
    .poll(
      () =>
        request.get(meanwhile.path).then(
          (it) => it.status(),
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200);
});

test('the worker killed: it comes back', async ({ site }) => {
  const dead = site.pidOf('worker');
  process.kill(dead, 'SIGKILL');
  await expect
    .poll(() => site.pidOf('worker') !== dead && isAlive(site.pidOf('worker')), { timeout: 20_000 })
    .toBe(true);
});

/** The first connections after a crash may still fail; an editor would press the button again. */
async function published(make: () => Promise<{ path: string }>): Promise<string> {
  const made: string[] = [];
  const again = () =>
    make().then(
      (it) => made.push(it.path),
      () => 0,
    );
  await expect.poll(again, { timeout: 20_000 }).toBeGreaterThan(0);
  return made[0] ?? '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
