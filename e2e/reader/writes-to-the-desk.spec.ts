import { expect, type Page } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { everyKindOfPage } from '../given/pages';
import { withoutScript as test } from '../given/test';

const kept = (email: string) => staffDb().message.findMany({ where: { email } });

test('somebody without JavaScript writes to the desk that an advertisement page leads to', async ({ page }) => {
  await page.goto('/advertise');
  await page.getByRole('link', { name: 'Write to the advertising desk' }).click();
  await expect(page.getByRole('combobox', { name: 'Desk' })).toHaveValue('advertising');
  await fill(page, { email: 'adele@example.org' });
  await page.getByRole('button', { name: 'Send message' }).click();
  await expect(page).toHaveURL('/contact/sent');
  await expect(page.getByRole('status')).toContainText('has arrived');
  const [message, ...more] = await kept('adele@example.org');
  expect(more).toEqual([]);
  expect(message).toMatchObject({
    desk: 'advertising',
    name: 'Adele Marten',
    text: 'It has two lanes.\n\nAnd a toll.',
  });
  expect(
    await staffDb().outbox.count({
      where: { kind: 'mail.contact-message', payload: { equals: { messageId: message?.id ?? '' } } },
    }),
  ).toBe(1);
});

test('a wrong address comes back with everything that was typed, and says why', async ({ page }) => {
  await page.goto('/contact');
  await page.getByRole('combobox', { name: 'Desk' }).selectOption('events');
  await fill(page, { email: 'adele@nowhere' });
  const [answer] = await Promise.all([
    page.waitForResponse((it) => it.request().method() === 'POST'),
    page.getByRole('button', { name: 'Send message' }).click(),
  ]);
  expect(answer.status()).toBe(422);
  expect(answer.headers()['cache-control']).toContain('no-store');
  await expect(page.getByRole('alert')).toContainText('has not been sent yet');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Desk' })).toHaveValue('events');
  await expect(page.getByLabel('Your name')).toHaveValue('Adele Marten');
  await expect(page.getByLabel('Subject')).toHaveValue('The bridge');
  await expect(page.getByLabel('Message')).toHaveValue('It has two lanes.\n\nAnd a toll.');
  const address = page.getByLabel('Your e-mail address');
  await expect(address).toHaveValue('adele@nowhere');
  await expect(address).toHaveAccessibleDescription(/adele@nowhere.*is not a valid e-mail address/);
  expect(await kept('adele@nowhere')).toEqual([]);
});

test('a text that is too long is not cut off: it comes back with its count', async ({ page }) => {
  await page.goto('/es/contact');
  const text = `Un puente. ${'ñ'.repeat(6201)}`;
  await fill(page, { email: 'largo@example.org', text }, SPANISH);
  await page.getByRole('button', { name: 'Enviar mensaje' }).click();
  await expect(page.getByText('tiene 6.212 caracteres; caben 5.000')).toBeVisible();
  await expect(page.getByLabel(SPANISH.text)).toHaveValue(text);
  await page.getByLabel(SPANISH.text).fill('Un puente.');
  await page.getByRole('button', { name: 'Enviar mensaje' }).click();
  await expect(page).toHaveURL('/es/contact/sent');
  expect(await kept('largo@example.org')).toMatchObject([{ language: 'es', text: 'Un puente.' }]);
});

test('who fills the field that nobody sees is asked again, and the second time it goes through', async ({ page }) => {
  await page.goto('/contact');
  await fill(page, { email: 'trapped@example.org' });
  await page.locator('input[name=website]').fill('https://example.org', { force: true });
  await page.getByRole('button', { name: 'Send message' }).click();
  await expect(page.getByRole('alert')).toContainText('should stay empty');
  expect(await kept('trapped@example.org')).toEqual([]);
  await page.getByRole('button', { name: 'Send message' }).click();
  await expect(page).toHaveURL('/contact/sent');
  expect(await kept('trapped@example.org')).toHaveLength(1);
});

test('pressing twice sends once, and a sixth message within the hour is asked to wait', async ({ page, request }) => {
  await page.goto('/contact');
  const hidden = await page
    .getByRole('main')
    .locator('form input[type=hidden]')
    .evaluateAll((inputs) => inputs.map((it) => [it.getAttribute('name') ?? '', it.getAttribute('value') ?? '']));
  const send = (text: string) =>
    request.post('/contact', {
      multipart: {
        ...Object.fromEntries(hidden),
        ...{ desk: 'other', name: 'Adele', email: 'twice@example.org', subject: 'A bridge', text },
      },
      maxRedirects: 0,
      headers: { origin: process.env.E2E_ADDRESS ?? '' },
    });
  const twice = await Promise.all([send('One'), send('One')]);
  expect(twice.map((it) => it.status())).toEqual([303, 303]);
  expect(await kept('twice@example.org')).toHaveLength(1);
  for (const text of ['Two', 'Three', 'Four', 'Five']) expect((await send(text)).status()).toBe(303);
  const refused = await send('Six');
  expect(refused.status()).toBe(422);
  expect(await refused.text()).toContain('Several messages came from your address');
  expect(await refused.text()).toMatch(/<textarea[^>]*>Six</);
  expect(await kept('twice@example.org')).toHaveLength(5);
});

test('from every page the publisher’s legal pages are one step away, and those in German one more', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const seen = new Set<string>();
  for (const { path: address, kind } of await everyKindOfPage()) {
    const [footer = ''] = /<footer[\s\S]*<\/footer>/.exec(await (await request.get(address)).text()) ?? [];
    expect(footer, kind).toMatch(/<a href="\/(imprint|impressum)"[^>]*>Impressum<\/a>/);
    for (const [, path = ''] of footer.matchAll(/<a href="(\/[^"]*)"/g)) seen.add(path);
  }
  for (const path of seen) expect((await request.get(path)).status(), path).toBe(200);
  for (const [english, german] of [
    ['/imprint', '/impressum'],
    ['/privacy', '/datenschutz'],
  ]) {
    await page.goto(english ?? '');
    await page.getByRole('link', { name: 'Auf Deutsch' }).click();
    await expect(page).toHaveURL(german ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('link', { name: 'In English' }).click();
    await expect(page).toHaveURL(english ?? '');
  }
});

const ENGLISH = { name: 'Your name', email: 'Your e-mail address', subject: 'Subject', text: 'Message' };
const SPANISH = { name: 'Su nombre', email: 'Su correo electrónico', subject: 'Asunto', text: 'Mensaje' };

async function fill(page: Page, over: Partial<typeof ENGLISH>, labels = ENGLISH) {
  const typed = {
    name: 'Adele Marten',
    email: '',
    subject: 'The bridge',
    text: 'It has two lanes.\n\nAnd a toll.',
    ...over,
  };
  for (const field of ['name', 'email', 'subject', 'text'] as const)
    await page.getByRole('textbox', { name: labels[field], exact: true }).fill(typed[field]);
}
