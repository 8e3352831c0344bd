import { expect, type Page } from '@playwright/test';
import { wallTimeAt } from '@/features/newsroom/publishing/wall-time';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { test } from '../given/test';
import { allSaved, openToWrite, textOf } from '../given/writing';

const bar = (page: Page) => page.locator('.edbar');
const dialog = (page: Page) => page.getByRole('dialog');
const checks = (page: Page) => page.getByRole('tabpanel').getByRole('listitem');

test('a piece without an author goes out with a reason, and the log has it', async ({ page, given, signedIn }) => {
  const owner = await signedIn({ role: 'owner', name: 'Henrike Sattler' });
  const { id } = await given.givenDraft({ bylines: [] });
  await openToWrite(page, id);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('button', { name: /^Publish/ })).toContainText('say why');
  await page.keyboard.press('Control+Enter');
  await dialog(page).getByLabel('Why it goes out all the same').fill('The agency asked not to be named.');
  await dialog(page)
    .getByRole('button', { name: /^Publish now/ })
    .click();
  await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(/^Live since/, { timeout: 15_000 });
  const [last] = await staffDb().auditEntry.findMany({ where: { thingId: id }, orderBy: { id: 'desc' }, take: 1 });
  expect(last).toMatchObject({
    ...{ action: 'publish', staffId: owner.id },
    after: { without: ['author'], because: 'The agency asked not to be named.' },
  });
});

test('an embargo set in the dialog stops what would go out before it, until it is lifted', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  const day = (ahead: number) => wallTimeAt(new Date(Date.now() + ahead * 86_400_000), 'Europe/Berlin').day;
  await openToWrite(page, id);
  await page.keyboard.press('Control+Enter');
  await dialog(page).getByRole('button', { name: 'Set one' }).click();
  await dialog(page).getByLabel('Embargo: Date').fill(day(3));
  await dialog(page).getByLabel('Embargo: Time').fill('04:30');
  await dialog(page).getByLabel('For whom it is held').fill('Kaldrup Radar');
  await dialog(page).getByRole('button', { name: 'Set the embargo' }).click();
  await expect(bar(page)).toContainText(/Embargo .* 04:30/);
  await expect(dialog(page)).toContainText('for Kaldrup Radar');
  await expect(dialog(page).getByRole('radio', { name: /not possible: embargo until/ })).toBeDisabled();
  await dialog(page).getByLabel('Date', { exact: true }).fill(day(2));
  await expect(dialog(page).getByRole('button', { name: /after the embargo/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await dialog(page).getByLabel('Date', { exact: true }).fill(day(4));
  await expect(dialog(page).getByRole('button', { name: /^Schedule for/ })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Change', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Lift it' }).click();
  await expect(dialog(page).getByRole('radio', { name: /^Now/ })).toBeEnabled();
  await expect(bar(page)).not.toContainText('Embargo');
});

test('a piece that moves to another section and address is led to in one hop, and gone from the list it left', async ({
  page,
  given,
  newsroom,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const [from, to] = [await given.givenSection(), await given.givenSection()];
  const { id, path } = await given.givenArticle({ headline: 'Moves House Today', sectionId: from.id });
  const slug = `moved-${id.slice(-6)}`;
  await newsroom.rewrite(id, { slug, sectionId: to.id });
  await openToWrite(page, id);
  await page.keyboard.press('Control+Enter');
  await dialog(page)
    .getByRole('button', { name: /^Update now/ })
    .click();
  await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(/^Updated at/, { timeout: 15_000 });
  for (const surface of ['Former section', 'Former address']) await expect(dialog(page)).toContainText(surface);
  for (const old of [path, `/${from.slug}/${slug}`, `/${to.slug}/${path.split('/')[2]}`]) {
    const hop = await page.request.get(old, { maxRedirects: 0 });
    expect([hop.status(), hop.headers().location], old).toEqual([301, expect.stringMatching(`/${to.slug}/${slug}$`)]);
  }
  expect((await page.request.get(`/${to.slug}/${slug}`, { maxRedirects: 0 })).status()).toBe(200);
  expect(await (await page.request.get(`/${from.slug}`)).text()).not.toContain('Moves House Today');
});

test('F8 goes from what is to fix to each passage that is worth a look, and back; quotes are curled and dead links named', async ({
  page,
  given,
  newsroom,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const section = await given.givenSection();
  const body = paragraphs('All is well here.', 'It\'s the program, he said. "No" was the answer.');
  const href = `/${section.slug}/never-heard-of`;
  const revived = await given.givenArticle({ sectionId: section.id });
  await newsroom.withdraw(revived.id);
  const link = {
    type: 'paragraph' as const,
    attrs: { id: 'linked' },
    content: [
      { type: 'text' as const, text: 'As told before.', marks: [{ type: 'link' as const, attrs: { href } }] },
      { type: 'text' as const, text: ' And since.', marks: [{ type: 'link' as const, attrs: { href: revived.path } }] },
      // Longer than any address of ours: it must not keep the others from being asked of.
      {
        type: 'text' as const,
        text: ' Far.',
        marks: [{ type: 'link' as const, attrs: { href: `/${section.slug}/${'far-'.repeat(90)}` } }],
      },
    ],
  };
  const { id } = await given.givenDraft({ body: { ...body, content: [...body.content, link] } });
  await openToWrite(page, id);
  await page.getByRole('tab', { name: /^Checks/ }).click();
  const dead = checks(page).filter({ hasText: '¶ 3 links to a piece that readers do not have' });
  await expect(dead.filter({ hasText: href })).toHaveCount(1);
  // A piece that came out meanwhile is no longer missed by whoever comes back to the window.
  await expect(dead.filter({ hasText: revived.path })).toHaveCount(1);
  await newsroom.publish(revived.id);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(dead.filter({ hasText: revived.path })).toHaveCount(0);
  await expect(dead.filter({ hasText: href })).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('');
  await expect(page.getByRole('button', { name: /1 to fix/ })).toBeVisible();

  const caretIn = () => page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? '');
  const until = async (key: string, words: string) => {
    await expect(async () => {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
      expect(await caretIn()).toContain(words);
    }).toPass({ timeout: 10_000, intervals: [10] });
    await expect(textOf(page)).toBeFocused();
  };
  await textOf(page).focus();
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused();
  await page.keyboard.type('Found');
  await until('F8', 'the program');
  await until('F8', 'As told before');
  await until('Shift+F8', 'the program');

  await page.getByRole('tab', { name: /^Checks/ }).click();
  const quotes = checks(page).filter({ hasText: '¶ 2 has straight quotes' });
  await quotes.getByRole('button', { name: 'Change it' }).click();
  await expect(quotes).toHaveCount(0);
  await allSaved(page, id, 'It’s the program, he said. ‘No’ was the answer.');
});
