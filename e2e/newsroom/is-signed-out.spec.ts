import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { test } from '../given/test';
import { allSaved, saveState, storedText, textOf } from '../given/writing';

const PASSWORD = 'a long word for the quay 1887';

test('who is signed out while writing signs in within the page, and not one word is gone', async ({
  page,
  signedIn,
}) => {
  const staff = await signedIn({ role: 'author', password: PASSWORD, secondStep: false });
  await page.goto('/admin/articles/new');
  await page.getByRole('button', { name: 'Begin writing' }).click();
  await textOf(page).waitFor();
  const id = page.url().split('/').at(-1) ?? '';
  await textOf(page).focus();
  await page.keyboard.type('Before.');
  await allSaved(page, id, 'Before.');

  await staffDb().staffSession.deleteMany({ where: { staffId: staff.id } });
  await page.keyboard.type(' After the session ended.');
  const dialog = page.getByRole('dialog', { name: 'You were signed out. Nothing is lost.' });
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expect(saveState(page)).toHaveText(/^Signed out\. \d+ changes? kept on this device$/);
  await expect(dialog).toContainText('Kept on this device');
  expect(await storedText(id)).not.toContain('After the session');
  await dialog.getByLabel('Password').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in and save' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
  await allSaved(page, id, 'Before. After the session ended.');
  await expect(textOf(page)).toHaveText('Before. After the session ended.');
});
