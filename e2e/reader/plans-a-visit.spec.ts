import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import { withoutScript as test } from '../given/test';

test('a reader finds a show by its kind, reads where it is, and takes its date along', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Events', exact: true }).click();
  await expect(page).toHaveURL('/events');
  await page.getByRole('link', { name: 'Shows', exact: true }).click();
  await expect(page).toHaveURL('/events?type=show');
  await expect(page.getByRole('link', { name: 'Kolvik Forum' })).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Northbridge Defence Days' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northbridge Defence Days');
  await expect(page.getByText('Northbridge Exhibition Company')).toBeVisible();
  const file = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href');
  const answer = await request.get(file ?? '');
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const entry = new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent('vevent');
  expect(entry?.getFirstPropertyValue('summary')).toBe('Northbridge Defence Days');
});

test('what is over stands below what is to come; what was called off says so', async ({ page }) => {
  await page.goto('/events');
  const past = page.getByRole('region', { name: 'Past events' });
  await expect(past.getByRole('link', { name: 'AMBER TERN' })).toBeVisible();
  await past.getByRole('link', { name: 'AMBER TERN' }).click();
  await expect(page.getByText('This event is over.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Reports' }).getByRole('link').first()).toBeVisible();
  await page.goto('/events');
  await page.getByRole('link', { name: 'Straits Radio Day' }).click();
  await expect(page.getByText('This event has been cancelled by its organiser.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add to calendar' })).toHaveCount(0);
});

test('a Spanish event is a Spanish page', async ({ page }) => {
  await page.goto('/events');
  await page.getByRole('main').locator('[lang=es]').getByRole('link', { name: 'Expo Mar Claro' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('main').getByText('Lugar')).toBeVisible();
});

test('an event that is announced later is as unknown as one that never was', async ({ given, request }) => {
  const publishedAt = new Date(Date.now() + 600_000);
  const event = await given.givenEvent({ publishedAt, name: 'Not Before Noon' });
  const read = async (slug: string) => (await request.get(`/events/${slug}`)).text();
  // Side by side: another test's new section stands in both or in neither, sooner or later.
  await expect(async () => {
    const [later, never] = await Promise.all([read(event.slug), read(`never-${randomUUID()}`)]);
    expect(later).toBe(never);
  }).toPass({ timeout: 30_000 });
  expect((await request.get(`/events/${event.slug}/event.ics`)).status()).toBe(404);
  expect(await (await request.get('/events.ics')).text()).not.toContain('Not Before Noon');
});

test('an event appears at its time, in the calendar too', async ({ given, newsroom, request }) => {
  const publishedAt = new Date(Date.now() + 1_500);
  const event = await given.givenEvent({ publishedAt, name: 'At Noon Exactly' });
  const read = async (path: string) => (await request.get(path)).text();
  await expect.poll(() => read(`/events/${event.slug}`), { timeout: 15_000 }).toContain('At Noon Exactly');
  await newsroom.announceDue(new Date(publishedAt.getTime() - 1), publishedAt);
  await expect.poll(() => read('/events.ics')).toContain('At Noon Exactly');
});
