import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { givenRequest, givenSubscriber } from '@/prisma/factories/newsletter';
import { linkIn, listMails, waitForMail } from '../given/inbox';
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
  expect((await subscriber('doble@example.org'))?.consents).toHaveLength(1);
  await waitForMail('doble@example.org');
  expect(await listMails('doble@example.org')).toHaveLength(1);
});

test('from the form through the mail to the lists, and out again by one press', async ({ page, request }) => {
  const address = 'hanne.vik@example.org';
  await page.goto('/newsletter');
  await page.getByRole('textbox', { name: /e-mail/i }).fill(address);
  await page.getByRole('button', { name: /sign up/i }).click();

  const letter = await waitForMail(address);
  expect(letter.subject).toBe('Please confirm your e-mail address');
  expect(letter.text).toContain('Mönch Verlagsgesellschaft mbH');
  const link = linkIn(letter, '/newsletter/confirm/');

  // Scanners open every link, more than once, and change nothing.
  for (const method of ['GET', 'HEAD', 'GET']) expect((await request.fetch(link, { method })).status()).toBe(200);
  expect(await subscriber(address)).toMatchObject({ state: 'pending' });

  await page.goto(link);
  const button = page.getByRole('button', { name: 'Yes, send me MON' });
  await expect(button).not.toBeFocused();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await button.click();
  await expect(page.getByRole('status')).toHaveText(/confirmed/i);
  expect(await subscriber(address)).toMatchObject({ state: 'confirmed', consents: [{ confirmedIp: '127.0.0.1' }] });

  await page.getByRole('checkbox', { name: /MON Daily/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toHaveText(/saved/i);
  await expect(page.getByRole('checkbox', { name: /MON Daily/ })).toBeChecked();
  const preferences = new URL(page.url()).pathname;

  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/already confirmed/i);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.goto(preferences).then(() => page.getByRole('link', { name: /download my data/i }).click()),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(address);

  await page.goto(preferences);
  await page.getByRole('button', { name: /leave all/i }).click();
  await expect(page.getByRole('status')).toHaveText(/you have left/i);
  expect(await subscriber(address)).toMatchObject({ state: 'unsubscribed' });
});

test('confirming works through a mail gateway that hides where a form comes from, and not from another site', async ({
  page,
  request,
}) => {
  const { subscriber: asked, token } = await givenRequest();
  const path = `/newsletter/confirm/${token}`;
  await page.goto(path);
  const fields = await page
    .getByRole('main')
    .locator('form input[name]')
    .evaluateAll((inputs) => inputs.map((it) => [it.getAttribute('name') ?? '', it.getAttribute('value') ?? '']));
  const send = (origin: string) =>
    request.post(path, { multipart: Object.fromEntries(fields), headers: { origin }, maxRedirects: 0 });
  expect((await send('https://elsewhere.example')).status()).toBe(403);
  expect(await subscriber(asked.emailKey)).toMatchObject({ state: 'pending' });
  expect((await send('null')).status()).toBe(303);
  expect(await subscriber(asked.emailKey)).toMatchObject({ state: 'confirmed' });
});

test('whoever lost the link gets it by mail; erasing leaves nothing and is said', async ({ page }) => {
  const { email, id } = await givenSubscriber({ lists: await staffDb().mailingList.findMany({ take: 1 }) });
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Manage newsletter' }).click();
  await page.getByRole('textbox', { name: /e-mail/i }).fill(email);
  await page.getByRole('button', { name: /send me the link/i }).click();
  await expect(page).toHaveURL('/newsletter/link-sent');

  await page.goto(linkIn(await waitForMail(email), '/newsletter/preferences/'));
  await page.getByRole('button', { name: /erase my data/i }).click();
  expect(await staffDb().subscriber.findUnique({ where: { id } })).not.toBeNull();
  await page.getByRole('checkbox', { name: /erase everything/i }).check();
  await page.getByRole('button', { name: /erase my data/i }).click();
  await expect(page).toHaveURL('/newsletter/erased');
  expect(await staffDb().subscriber.findUnique({ where: { id } })).toBeNull();
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
