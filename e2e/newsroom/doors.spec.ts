import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { drawToken } from '@/lib/tokens';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { COLOURS, isAccessible } from '../given/accessible';
import { test } from '../given/test';

const DOORS = ['/admin/sign-in', '/admin/forgotten', '/admin/forgotten/sent', '/admin/invitation/x', '/admin/reset/x'];
const ROOMS = ['/admin', '/admin/articles', '/admin/people', '/admin/audit', '/admin/account', '/admin/never-heard-of'];

test('a stranger is led to the sign-in from every address of the newsroom, whether it is there or not', async ({
  request,
}) => {
  for (const path of [...ROOMS, '/admin/articles/0198f3a2-0000-7000-8000-000000000000', '/admin/x/y/z']) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([answer.status(), path]).toEqual([307, path]);
    const back = path === '/admin' ? '' : `?back=${encodeURIComponent(path)}`;
    expect(answer.headers().location).toBe(`/admin/sign-in${back}`);
    // What the newsroom is made of is not in the answer that leads on.
    expect(await answer.text()).not.toMatch(/class="(app|rail|mast)"/);
  }
  for (const path of DOORS) expect((await request.get(path)).status(), path).toBe(200);
  for (const path of ['/api/v1/drafts/0198f3a2-0000-7000-8000-000000000000', '/api/v1/pieces', '/api/v1/find/topics']) {
    const answer = await request.get(path);
    expect([answer.status(), (await answer.json()).problem]).toEqual([401, 'signed-out']);
    expect(answer.headers()).toMatchObject({
      ...{ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'content-type': 'application/problem+json' },
    });
  }
});

test('every answer of the newsroom is kept nowhere, indexed nowhere, and runs only its own scripts', async ({
  page,
  signedIn,
}) => {
  await signedIn({ role: 'owner' });
  const nonces = new Set<string>();
  for (const path of [...DOORS, ...ROOMS]) {
    const answer = await page.request.get(path);
    const headers = answer.headers();
    expect(headers['cache-control'], path).toBe('private, no-store');
    expect(headers['x-robots-tag'], path).toMatch(/^noindex/);
    expect(headers['referrer-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    const policy = headers['content-security-policy'] ?? '';
    const nonce = policy.match(/script-src 'self' 'nonce-([\w+/=]+)' 'strict-dynamic';/)?.[1] ?? '';
    expect(nonce, path).toHaveLength(24);
    expect(policy, path).not.toContain('unsafe');
    for (const strict of ["default-src 'none'", "style-src 'self'", "object-src 'none'", "base-uri 'none'"])
      expect(policy).toContain(strict);
    for (const strict of ["form-action 'self'", "frame-ancestors 'none'", "connect-src 'self'"])
      expect(policy).toContain(strict);
    nonces.add(nonce);
    const html = await answer.text();
    expect(html, path).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
    for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
      expect(attributes, path).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(DOORS.length + ROOMS.length);
});

test('no page of the newsroom breaks its own policy, and what is smuggled in does not run', async ({
  page,
  signedIn,
}) => {
  await signedIn({ role: 'owner' });
  const complaints: string[] = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  page.on('pageerror', (thrown) => complaints.push(thrown.message));
  for (const path of ['/admin', '/admin/people', '/admin/account', '/admin/audit', '/admin/second-step?new']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(complaints).toEqual([]);
  const ran = await page.evaluate(() => {
    const smuggled = document.createElement('div');
    smuggled.innerHTML = '<img src="x" onerror="document.title = \'taken\'"><style>body { display: none }</style>';
    document.body.append(smuggled);
    return new Promise((resolve) =>
      setTimeout(() => resolve([document.title, getComputedStyle(document.body).display]), 300),
    );
  });
  expect(ran).not.toContain('taken');
  expect(ran).not.toContain('none');
});

test('what another site sends with somebody’s cookie does nothing', async ({ request, baseURL }) => {
  const staff = await givenStaff({ role: 'owner' });
  const { cookie } = await givenSession(staff);
  const json = { 'content-type': 'application/json', cookie };
  const ways = [
    { ...json, origin: 'https://evil.example' },
    { ...json, origin: 'null' },
    { ...json, origin: baseURL ?? '', 'sec-fetch-site': 'cross-site' },
    { ...json, origin: baseURL ?? '', 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of ways) {
    for (const path of ['/api/v1/pieces', '/api/v1/staff/sign-in', '/api/v1/staff/sign-in/passkey/challenge']) {
      expect((await request.post(path, { headers, data: {} })).status(), path).toBe(403);
    }
  }
  const form = { cookie, origin: 'https://evil.example' };
  const posted = await request.post('/admin/account', { headers: form, multipart: { name: 'Taken' }, maxRedirects: 0 });
  expect(posted.status()).toBe(403);
  expect(await staffDb().staff.findUnique({ where: { id: staff.id } })).toMatchObject({ name: staff.name });
  const own = { cookie, origin: baseURL ?? '', 'content-type': 'text/plain' };
  expect((await request.post('/api/v1/staff/sign-in', { headers: own, data: '{}' })).status()).toBe(415);
});

test('the session’s cookie is read by no script and sent by no other site', async ({ page, context }) => {
  const staff = await givenStaff({ role: 'author', password: 'a calm screen has none', secondStep: false });
  await page.goto('/admin/sign-in');
  await page.getByLabel('E-mail').fill(staff.email);
  await page.getByLabel('Password').fill('a calm screen has none');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: `${staff.name}, author` })).toBeVisible();
  const cookie = (await context.cookies()).find(({ name }) => name === 'mon.staff');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect((cookie?.expires ?? 0) * 1000 - Date.now()).toBeLessThan(12 * 60 * 60_000 + 5000);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('a role is offered only what it may', async ({ page, signedIn }) => {
  await signedIn({ role: 'contributor' });
  await page.goto('/admin');
  await expect(page.getByRole('navigation', { name: 'Newsroom' }).getByRole('link', { name: 'People' })).toHaveCount(0);
  const answer = await page.goto('/admin/people');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is nothing here for you' })).toBeVisible();
  const unknown = await page.goto('/admin/never-heard-of');
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is nothing here for you' })).toBeVisible();
});

for (const look of [
  { name: 'light', colorScheme: 'light', viewport: { width: 1440, height: 960 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 960 } },
  { name: 'on a tablet', colorScheme: 'light', viewport: { width: 820, height: 1180 } },
] as const) {
  test(`axe finds nothing wrong with the doors and the house, ${look.name}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ ...look, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const judge = async (path: string) => {
      await page.goto(path);
      await isAccessible(page, path, look.colorScheme === 'dark' ? { rules: COLOURS } : {});
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${path} is wider than its window`).toBeLessThanOrEqual(0);
    };
    const { token, hash } = drawToken();
    const expiresAt = new Date(Date.now() + 60_000);
    await staffDb().staffInvitation.create({ data: { role: 'owner', tokenHash: hash, expiresAt } });
    for (const path of [...DOORS, `/admin/invitation/${token}`]) await judge(path);
    const staff = await givenStaff({ role: 'owner' });
    const { name, value } = await givenSession(staff);
    await context.addCookies([{ name, value, url: baseURL ?? '' }]);
    const person = `/admin/people/${staff.id}`;
    for (const path of [
      '/admin/people',
      person,
      '/admin/account',
      '/admin/audit',
      '/admin/second-step?new',
      '/admin/x',
    ])
      await judge(path);
    await context.close();
  });
}
