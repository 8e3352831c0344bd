import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { withoutScript as test } from '../given/test';

const subscriber = (emailKey: string) =>
  staffDb().subscriber.findUnique({ where: { emailKey }, include: { consents: true } });

test('somebody without JavaScript asks for the newsletter and is noted as pending, with the words they read', async ({
  page,
}) => {
  await page.goto('/newsletter');
  await page.getByRole('textbox', { name: /e-mail/i }).fill('Grete.Hansen@Example.org');
  await page.getByRole('button', { name: /sign up/i }).click();
  await expect(page).toHaveURL('/newsletter/check-inbox');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const noted = await subscriber('grete.hansen@example.org');
  expect(noted).toMatchObject({ state: 'pending', email: 'Grete.Hansen@Example.org', language: 'en' });
  expect(noted?.consents).toMatchObject([{ page: '/newsletter', confirmedAt: null }]);
  expect(await page.content()).not.toContain(noted?.consents[0]?.tokenHash ?? '?');
});

test('a wrong address comes back with what was typed and why', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('textbox', { name: /e-mail/i });
  await field.evaluate((input) => input.removeAttribute('type')).catch(() => undefined);
  await page.goto('/newsletter');
  await page.getByRole('textbox', { name: /e-mail/i }).fill('grete@nowhere');
  const [answer] = await Promise.all([
    page.waitForResponse((it) => it.request().method() === 'POST'),
    page.getByRole('button', { name: /sign up/i }).click(),
  ]);
  expect(answer.status()).toBe(422);
  expect(answer.headers()['cache-control']).toContain('no-store');
  await expect(page.getByRole('textbox', { name: /e-mail/i })).toHaveValue('grete@nowhere');
  await expect(page.getByText(/grete@nowhere.*is not a valid e-mail address/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /e-mail/i })).toHaveAccessibleDescription(
    /not a valid e-mail address/,
  );
  expect(await subscriber('grete@nowhere')).toBeNull();
});

test('a second sign-up within a quarter of an hour is answered the same and writes no second letter', async ({
  page,
}) => {
  for (let time = 0; time < 2; time++) {
    await page.goto('/es/newsletter');
    await page.getByRole('textbox').first().fill('doble@example.org');
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page).toHaveURL('/es/newsletter/check-inbox');
  }
  const noted = await subscriber('doble@example.org');
  expect(noted?.consents).toHaveLength(1);
  expect(
    await staffDb().outbox.count({ where: { payload: { path: ['subscriberId'], equals: noted?.id ?? '' } } }),
  ).toBe(1);
});

test('a form from another site is refused in words, and nothing is noted', async ({ page, request }) => {
  await page.goto('/newsletter');
  const form = await page.getByRole('main').locator('form').first();
  const fields = await form
    .locator('input[name]')
    .evaluateAll((inputs) => inputs.map((it) => [it.getAttribute('name') ?? '', it.getAttribute('value') ?? '']));
  const multipart = { ...Object.fromEntries(fields), email: 'foreign@example.org' };
  const refused = await request.post('/newsletter', { multipart, headers: { origin: 'https://elsewhere.example' } });
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toMatch(/<h1/);
  expect(await subscriber('foreign@example.org')).toBeNull();
  const accepted = await request.post('/newsletter', {
    multipart,
    maxRedirects: 0,
    headers: { origin: process.env.E2E_ADDRESS ?? '' },
  });
  expect(accepted.status()).toBe(303);
});

test('whatever is sent in its fields, the form comes back in words and nothing is noted', async ({ page, request }) => {
  await page.goto('/newsletter');
  const fields = await page
    .getByRole('main')
    .locator('form input[name]')
    .evaluateAll((inputs) => inputs.map((it) => [it.getAttribute('name') ?? '', it.getAttribute('value') ?? '']));
  const send = (changed: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>) =>
    request.post('/newsletter', {
      multipart: { ...Object.fromEntries(fields), email: 'odd@example.org', ...changed },
      maxRedirects: 0,
      headers: { origin: process.env.E2E_ADDRESS ?? '' },
    });
  const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('odd@example.org') };
  for (const changed of [
    { email: `${'a'.repeat(3000)}@example.org` },
    { email: file },
    { website: 'x'.repeat(3000) },
    { website: file },
  ]) {
    expect((await send(changed)).status(), Object.keys(changed).join()).toBe(422);
  }
  expect(await subscriber('odd@example.org')).toBeNull();
});
