import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { test } from '../given/test';
import { allSaved, openToWrite, saveState, storedText, textOf, writeOn } from '../given/writing';

test('without a line one writes on; all of it is sent when the line is back', async ({
  page,
  context,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await context.setOffline(true);
  await writeOn(page, 'Nobody clapped.', ' Nobody at all.');
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('Written without a line.');
  await expect(saveState(page)).toHaveText(/^Offline\. \d+ changes? kept on this device$/, { timeout: 20_000 });
  await expect(page.locator('.people')).toHaveText('Presence unknown', { timeout: 40_000 });
  expect(await storedText(id)).not.toContain('Nobody at all.');
  await context.setOffline(false);
  await allSaved(page, id, 'Nobody at all.', 'Written without a line.');
});

test('a server that does not answer is said so, and tried again by itself', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await page.route('**/api/v1/drafts/**', (route) => route.fulfill({ status: 502, body: '<html>' }));
  await writeOn(page, 'Nobody clapped.', ' Somebody whistled.');
  await expect(saveState(page)).toHaveText(/^Server does not answer\. \d+ changes? kept on this device$/, {
    timeout: 20_000,
  });
  await page.unroute('**/api/v1/drafts/**');
  await allSaved(page, id, 'Somebody whistled.');
});

test('a tab that is closed without a line has its words again when it is opened', async ({
  page,
  context,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await page.route('**/api/v1/drafts/**', (route) => route.abort());
  await writeOn(page, 'Nobody clapped.', ' Words of a closed tab.');
  await expect(saveState(page)).toContainText('kept on this device', { timeout: 20_000 });
  await page.close();
  const again = await context.newPage();
  await openToWrite(again, id);
  await expect(textOf(again)).toContainText('Words of a closed tab.', { timeout: 20_000 });
  // The page may have sent them as it went; or they are recovered, which is said.
  await expect(saveState(again)).toContainText(/^(Recovered|Saved) \d\d:\d\d:\d\d/, { timeout: 20_000 });
  const keep = again.getByRole('button', { name: 'Keep it' });
  if (await keep.isVisible()) await keep.click();
  await allSaved(again, id, 'Words of a closed tab.');
});

test('a text that is nearly all taken out is saved, kept as a version, and brought back in one click', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { paragraphs } = await import('@/prisma/factories/body');
  const long = Array.from({ length: 30 }, (_, index) => `Sentence ${index} says what the one before it did not say.`);
  const { id } = await given.givenDraft({ body: paragraphs(...long) });
  await openToWrite(page, id);
  await textOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Gone.');
  await expect(saveState(page)).toContainText(/words were removed/, { timeout: 20_000 });
  expect(await staffDb().revision.count({ where: { articleId: id, reason: 'kept' } })).toBe(1);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(textOf(page)).toContainText('Sentence 29 says', { timeout: 20_000 });
  await allSaved(page, id, 'Sentence 0 says', 'Sentence 29 says');
});
