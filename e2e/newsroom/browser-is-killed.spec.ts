import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect } from '@playwright/test';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { launchOptions } from '../given/browser.mjs';
import { test } from '../given/test';
import { allSaved, openToWrite, saveState, storedText, textOf, writeOn } from '../given/writing';

test('a browser that is killed in the middle of a sentence has it when it is started again', async ({ given }) => {
  test.setTimeout(90_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'mon-killed-'));
  const staff = await givenStaff({ role: 'editor' });
  const { name, value } = await givenSession(staff);
  const url = process.env.E2E_ADDRESS ?? '';
  const { id } = await given.givenDraft();
  const start = async () => {
    const context = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: url });
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  try {
    const { page } = await start();
    await openToWrite(page, id);
    await page.route('**/api/v1/drafts/**', (route) => route.abort());
    await writeOn(page, 'Nobody clapped.', ' The last words before the lights went out');
    await expect(saveState(page)).toContainText('kept on this device', { timeout: 20_000 });
    // The lock names the host and the process: "quay-4711".
    process.kill(Number(readlinkSync(path.join(folder, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
    await page.waitForEvent('close').catch(() => {});
    expect(await storedText(id)).not.toContain('lights went out');

    const again = await start();
    await openToWrite(again.page, id);
    await expect(textOf(again.page)).toContainText('The last words before the lights went out', { timeout: 20_000 });
    await expect(saveState(again.page)).toContainText(/^Recovered/, { timeout: 20_000 });
    await again.page.getByRole('button', { name: 'Compare' }).click();
    await expect(again.page.getByRole('dialog').locator('ins')).toContainText('The last words');
    await again.page.keyboard.press('Escape');
    await again.page.getByRole('button', { name: 'Keep it' }).click();
    await allSaved(again.page, id, 'The last words before the lights went out');
    await again.context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
