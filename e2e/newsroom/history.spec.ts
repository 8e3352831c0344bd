import { expect } from '@playwright/test';
import { test } from '../given/test';

test('an editor sees word by word what changed since readers got it, and puts one difference back', async ({
  given,
  signedIn,
  newsroom,
  page,
}) => {
  await signedIn({ role: 'owner' });
  const { id } = await given.givenArticle({ headline: 'Marine Books Record Orders' });
  await newsroom.rewrite(id, { headline: 'Marine Books Record Backlog' });
  await page.goto(`/admin/articles/${id}/history`);
  const row = page.getByRole('region', { name: 'Headline' });
  await expect(row.locator('del')).toHaveText('Orders');
  await expect(row.locator('ins')).toHaveText('Backlog');
  await expect(page.getByText('1 change', { exact: true })).toBeVisible();
  await page.keyboard.press('j');
  await expect(row).toBeFocused();
  await row.getByRole('button', { name: 'Put back: Headline' }).click();
  await expect(page.getByText('Headline is as it was in version 1.')).toBeVisible();
  await expect(page.getByText('0 changes')).toBeVisible();
});

test('a version is named, and an older one restored as a version of its own', async ({
  given,
  signedIn,
  newsroom,
  page,
}) => {
  await signedIn({ role: 'owner' });
  const { id } = await given.givenArticle({ headline: 'First Words' });
  await newsroom.rewrite(id, { headline: 'Second Words' });
  await page.goto(`/admin/articles/${id}/history`);
  await page.getByRole('button', { name: 'Name this version…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Before the cuts');
  await page.getByRole('button', { name: 'Keep it under this name' }).click();
  const versions = page.getByRole('navigation', { name: 'Versions' });
  await expect(versions.getByText('‘Before the cuts’')).toBeVisible();
  await page.getByRole('button', { name: 'Restore version 1…' }).click();
  await page.getByRole('button', { name: 'Restore version 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First Words');
  await expect(versions.getByText('‘Version 1 restored’')).toBeVisible();
  await expect(versions.getByText('‘Before version 1 was restored’')).toBeVisible();
});
