import { expect } from '@playwright/test';
import { test } from '../given/test';

test('what an editor publishes is on its page, the front page and its section by the next request', async ({
  given,
  newsroom,
  request,
}) => {
  const section = await given.givenSection({ name: 'Next Request' });
  await given.givenArticle({ sectionId: section.id });
  const draft = await given.givenDraft({ headline: 'Seen at Once', sectionId: section.id, slug: 'seen-at-once' });
  const path = `/${section.slug}/seen-at-once`;
  // Kept copies of each, the "not found" of the piece's own address among them.
  for (const address of ['/', `/${section.slug}`, path]) await request.get(address);
  expect((await request.get(path)).status()).toBe(404);

  await newsroom.publish(draft.id);
  for (const address of [path, '/', `/${section.slug}`]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).toContain('Seen at Once');
  }
});

test('readers keep the published text while an editor rewrites it', async ({ given, newsroom, page }) => {
  const article = await given.givenArticle({ headline: 'As Published' });
  await newsroom.rewrite(article.id, { headline: 'As Rewritten' });
  await page.goto(article.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As Published');
  await newsroom.publish(article.id);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As Rewritten');
});

test('a withdrawn piece is gone from every page by the next request', async ({ given, newsroom, request }) => {
  const section = await given.givenSection();
  const article = await given.givenArticle({ headline: 'Taken Back Today', sectionId: section.id });
  for (const address of ['/', `/${section.slug}`, article.path]) {
    expect(await (await request.get(address)).text()).toContain('Taken Back Today');
  }
  await newsroom.withdraw(article.id);
  expect((await request.get(article.path)).status()).toBe(410);
  for (const address of ['/', `/${section.slug}`, article.path]) {
    expect(await (await request.get(address)).text(), address).not.toContain('Taken Back Today');
  }
});

test('a scheduled piece is unknown before its second and everywhere after it', async ({ given, request }) => {
  const section = await given.givenSection();
  await given.givenArticle({ sectionId: section.id });
  const goesLiveAt = new Date(Date.now() + 3000);
  const article = await given.givenScheduled({ headline: 'On the Very Second', sectionId: section.id, goesLiveAt });
  const addresses = [article.path, '/', `/${section.slug}`];
  for (const address of addresses)
    expect(await (await request.get(address)).text()).not.toContain('On the Very Second');
  expect((await request.get(article.path)).status()).toBe(404);

  await expect
    .poll(async () => (await request.get(article.path)).status(), { intervals: [50], timeout: 6000 })
    .toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(goesLiveAt.getTime());
  expect(Date.now() - goesLiveAt.getTime()).toBeLessThan(1000);
  for (const address of addresses) {
    expect(await (await request.get(address)).text(), address).toContain('On the Very Second');
  }
});

test('before its time a scheduled piece is the same, to the byte, as what was never heard of', async ({
  given,
  request,
}) => {
  const section = await given.givenSection();
  await given.givenArticle({ sectionId: section.id });
  // Both are asked for at once, and again where another test published something in between.
  await expect(async () => {
    const early = await given.givenScheduled({ sectionId: section.id, goesLiveAt: new Date(Date.now() + 3_600_000) });
    const paths = [early.path, `/${section.slug}/never-heard-of-${Date.now()}`];
    const answers = await Promise.all(paths.map((path) => request.get(path)));
    const [scheduled, unknown] = await Promise.all(answers.map(async (it) => [it.status(), await it.text()]));
    expect(scheduled?.[0]).toBe(404);
    expect(scheduled).toEqual(unknown);
  }).toPass({ timeout: 15_000 });
});

test('a piece that is to disappear does so at its second', async ({ given, newsroom, request }) => {
  const article = await given.givenArticle({ headline: 'Here for a Moment' });
  const unpublishAt = new Date(Date.now() + 2000);
  await newsroom.publish(article.id, { unpublishAt });
  expect((await request.get(article.path)).status()).toBe(200);
  await expect
    .poll(async () => (await request.get(article.path)).status(), { intervals: [50], timeout: 6000 })
    .toBe(410);
  expect(Date.now()).toBeGreaterThanOrEqual(unpublishAt.getTime());
  expect(await (await request.get('/')).text()).not.toContain('Here for a Moment');
});
