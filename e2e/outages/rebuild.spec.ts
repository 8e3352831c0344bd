import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { test } from '../given/own-site';

const project = path.join(import.meta.dirname, '../..');

test('a page from before a rebuild goes on working: its form, its stylesheet', async ({
  site,
  given,
  page,
  request,
}) => {
  test.setTimeout(180_000);
  await given.givenOrganisation();
  await page.goto('/newsletter');
  const stylesheet = await page.locator('link[rel=stylesheet][href^="/_next/"]').first().getAttribute('href');
  await page.getByRole('textbox', { name: /e-mail/i }).fill('patient@example.org');

  rebuild(JSON.parse(readFileSync(path.join(site.folder, 'keys.json'), 'utf8')).actionsKey);
  await site.restart('next');
  await site.tellBuild('another-build');

  await page.getByRole('button', { name: /sign up/i }).click();
  await expect(page).toHaveURL('/newsletter/check-inbox');
  expect(await staffDb().subscriber.count({ where: { emailKey: 'patient@example.org' } })).toBe(1);
  expect((await request.get(stylesheet ?? '')).status()).toBe(200);
});

/** The same sources under another build id, as a deploy with a change in one page would make. */
function rebuild(actionsKey: string) {
  execFileSync(process.execPath, [path.join(project, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BUILD_ID: 'another-build',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
}
