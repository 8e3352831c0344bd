import { expect, type Page } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { drawToken } from '@/lib/tokens';
import { givenStaff } from '@/prisma/factories/staff';
import { digitsOf } from '../given/authenticator';
import { test } from '../given/test';

const PASSWORD = 'a calm screen has none';
let people = 0;
const addressOf = (name: string) => `${name}.${Date.now()}.${people++}@mon.example`;

async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signOut(page: Page) {
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** Sets a second step up for whoever is signed in; answers its secret and the recovery codes. */
async function setUpSecondStep(page: Page) {
  await page.goto('/admin/second-step?new');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('img', { name: 'For the camera of your phone' })).toBeVisible();
  const secret = (await page.locator('.secret').textContent()) ?? '';
  await page.getByLabel('The six digits it shows').fill(digitsOf(secret));
  await page.getByRole('button', { name: 'That is it' }).click();
  await expect(page.getByRole('heading', { name: /Print these/ })).toBeFocused();
  const codes = await page.locator('.recovery li').allInnerTexts();
  expect(codes).toHaveLength(10);
  return { secret, codes };
}

test('whoever opens the first owner’s link becomes one, once', async ({ page, browser, baseURL }) => {
  const { token, hash } = drawToken();
  const expiresAt = new Date(Date.now() + 60_000);
  await staffDb().staffInvitation.create({ data: { role: 'owner', tokenHash: hash, expiresAt } });
  await page.goto(`/admin/invitation/${token}`);
  await page.getByLabel('Name').fill('Henrike Sattler');
  await page.getByLabel('E-mail').fill(addressOf('henrike'));
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByText('At least 12 characters: a short sentence')).toBeVisible();
  await expect(page.getByLabel('Password')).toBeFocused();
  await expect(page.getByLabel('Name')).toHaveValue('Henrike Sattler');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('link', { name: 'Henrike Sattler, owner' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Audit log' })).toBeVisible();

  const elsewhere = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await elsewhere.goto(`/admin/invitation/${token}`);
  await expect(elsewhere.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
  await elsewhere.close();
});

test('password, then the six digits of the phone; with the phone lost, a recovery code, once', async ({ page }) => {
  test.setTimeout(90_000);
  const staff = await givenStaff({ name: 'Mara Lindqvist-Øye', password: PASSWORD, secondStep: false });
  await page.goto('/admin/sign-in');
  await signIn(page, staff.email);
  await expect(page.getByRole('link', { name: 'Mara Lindqvist-Øye, editor' })).toBeVisible();
  const { secret, codes } = await setUpSecondStep(page);
  await signOut(page);

  await signIn(page, staff.email);
  await expect(page.getByRole('heading', { name: 'Six digits' })).toBeVisible();
  await expect(page.getByLabel('Code')).toBeFocused();
  // The password alone opens nothing.
  expect((await page.request.get('/admin', { maxRedirects: 0 })).status()).toBe(307);
  await page.getByLabel('Code').fill('000 000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This code is not right.')).toBeVisible();
  // Those that set it up count no more: the next ones, as a phone shows whose clock is a little ahead.
  const digits = digitsOf(secret, Date.now() + 30_000);
  await page.getByLabel('Code').fill(`${digits.slice(0, 3)} ${digits.slice(3)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Mara/ })).toBeVisible();
  await signOut(page);

  for (const [code = '', opens] of [
    [codes[0], true],
    [codes[0], false],
  ] as const) {
    await signIn(page, staff.email);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(code);
    await page.getByRole('button', { name: 'Sign in' }).click();
    if (opens) {
      await expect(page.getByRole('link', { name: /Mara/ })).toBeVisible();
      await page.goto('/admin/account');
      await expect(page.getByText('Set up. 9 recovery codes are left.')).toBeVisible();
      await signOut(page);
    } else await expect(page.getByText('This recovery code is not right.')).toBeVisible();
  }
});

test('a passkey is made, named, opens the newsroom alone, and is taken away', async ({ page, baseURL, context }) => {
  test.setTimeout(90_000);
  // Passkeys are for names: 127.0.0.1 is none.
  const site = (baseURL ?? '').replace('127.0.0.1', 'localhost');
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  const staff = await givenStaff({ name: 'Inés Ibarrola', password: PASSWORD, secondStep: false });
  await page.goto(`${site}/admin/sign-in`);
  await signIn(page, staff.email);
  await expect(page.getByRole('link', { name: /Inés/ })).toBeVisible();
  await page.goto(`${site}/admin/account`);
  await page.getByLabel('A name for this device').fill('Desk laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Added. From now on it opens the newsroom.')).toBeVisible();
  await page.getByLabel('Name of the passkey').fill('Red laptop');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  await page.getByRole('button', { name: 'Use your passkey' }).click();
  await expect(page.getByRole('link', { name: /Inés/ })).toBeVisible();
  await page.goto(`${site}/admin/account`);
  await expect(page.getByLabel('Name of the passkey')).toHaveValue('Red laptop');
  page.once('dialog', (asked) => asked.accept());
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByLabel('Name of the passkey')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('button', { name: 'Use your passkey' }).click();
  await expect(page.getByText('This passkey is not known here.')).toBeVisible();
});

test('an owner invites somebody, passes the link on, and lets them go again', async ({
  page,
  signedIn,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  await signedIn({ role: 'owner' });
  const email = addressOf('tomasz');
  await page.goto('/admin/people');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('editor').check();
  await page.getByLabel('Components / Systems').check();
  await page.getByRole('button', { name: 'Invite' }).click();
  const link = (await page.locator('.pass-on code').textContent()) ?? '';
  await expect(page.getByText(`${email}, editor for CS`)).toBeVisible();

  const theirs = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByLabel('E-mail')).toHaveValue(email);
  await theirs.getByLabel('Name').fill('Tomasz Wielgórski');
  await theirs.getByLabel('Password').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Come in' }).click();
  await expect(theirs.getByRole('link', { name: 'Tomasz Wielgórski, editor' })).toBeVisible();

  await page.reload();
  const row = page.getByRole('row', { name: new RegExp(email) });
  await expect(row).toContainText('CS');
  await row.getByRole('link').click();
  page.once('dialog', (asked) => asked.accept());
  await page.getByRole('button', { name: 'Let them go' }).click();
  await expect(page.getByText('The name stays with everything that was done under it.')).toBeVisible();
  await theirs.goto('/admin');
  await expect(theirs.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(theirs, email);
  await expect(theirs.getByText('E-mail or password is not right.')).toBeVisible();
  await theirs.close();

  await page.getByRole('link', { name: 'What they did' }).click();
  await expect(page.getByRole('row', { name: /accept invitation/ })).toBeVisible();
  await page.goto('/admin/audit?action=suspend');
  await expect(page.getByRole('row', { name: /Tomasz Wielgórski/ }).first()).toContainText('suspend');
});

test('a forgotten password is renewed by a link that an owner makes', async ({ page, signedIn, browser, baseURL }) => {
  const staff = await givenStaff({ role: 'author', name: 'Šárka Novotníková', password: PASSWORD, secondStep: false });
  await signedIn({ role: 'owner' });
  await page.goto(`/admin/people/${staff.id}`);
  await page.getByRole('button', { name: 'Make a link to a new password' }).click();
  const link = (await page.locator('.pass-on code').textContent()) ?? '';

  const theirs = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await theirs.goto('/admin/sign-in');
  await theirs.getByRole('link', { name: 'Forgotten' }).click();
  await expect(theirs.getByText('This house sends no mail yet')).toBeVisible();
  await theirs.goto(new URL(link).pathname);
  await theirs.getByLabel('New password').fill('a door with two locks');
  await theirs.getByRole('button', { name: 'Set it' }).click();
  await expect(theirs.getByText('Your password is set.')).toBeVisible();
  await signIn(theirs, staff.email, 'a door with two locks');
  await expect(theirs.getByRole('link', { name: 'Šárka Novotníková, author' })).toBeVisible();
  await theirs.goto(new URL(link).pathname);
  await expect(theirs.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
  await theirs.close();
});

test('a session is seen, ended from elsewhere, and leads to the sign-in and back to where one was', async ({
  page,
  browser,
  baseURL,
}) => {
  const staff = await givenStaff({ role: 'author', name: 'Ada Örnsköld', password: PASSWORD, secondStep: false });
  const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  for (const each of [page, other]) {
    await each.goto('/admin/sign-in?back=%2Fadmin%2Faccount%3Ffrom%3Dmail');
    await expect(each.getByText('Afterwards you are back where you were.')).toBeVisible();
    await signIn(each, staff.email);
    await expect(each.getByRole('heading', { name: 'Your account' })).toBeVisible();
    expect(new URL(each.url()).search).toBe('?from=mail');
  }
  await page.reload();
  await expect(page.getByText(', this window')).toBeVisible();
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('button', { name: 'End it' })).toHaveCount(0);
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(other, staff.email);
  await expect(other.getByRole('heading', { name: 'Your account' })).toBeVisible();
  await other.close();
});

test('nobody is sent to another site after signing in, and no piece is named', async ({ page }) => {
  const staff = await givenStaff({ role: 'author', password: PASSWORD, secondStep: false });
  for (const back of [
    'https://evil.example/admin',
    '//evil.example',
    '/admin/../x',
    '/\\evil.example',
    'javascript:1',
  ]) {
    await page.goto(`/admin/sign-in?back=${encodeURIComponent(back)}`);
    await signIn(page, staff.email);
    await expect(page.getByRole('link', { name: `${staff.name}, author` })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/admin');
    await page.context().clearCookies();
  }
});

test('after ten wrong passwords the door says so, and stays shut for the right one', async ({ page }) => {
  const staff = await givenStaff({ role: 'author', password: PASSWORD, secondStep: false });
  await page.goto('/admin/sign-in');
  for (let round = 0; round < 10; round++) {
    const answered = page.waitForResponse('**/api/v1/staff/sign-in');
    await signIn(page, staff.email, 'this is not it');
    expect((await answered).status()).toBe(401);
  }
  await expect(page.getByText('E-mail or password is not right.')).toBeVisible();
  await signIn(page, staff.email);
  await expect(page.getByText('That was too often. Wait a quarter of an hour')).toBeVisible();
});

test('a theme is chosen once and holds on every page', async ({ page, signedIn }) => {
  await signedIn({ role: 'author' });
  await page.goto('/admin/account');
  await page.getByLabel('Dark').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/admin');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('everything at the doors is done by keyboard alone', async ({ page }) => {
  const staff = await givenStaff({ role: 'author', name: 'Ada Örnsköld', password: PASSWORD, secondStep: false });
  await page.goto('/admin/sign-in');
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 30; steps++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : null;
        return label ?? here?.textContent ?? '';
      });
      if (at.includes(name)) return;
    }
    throw new Error(`${name} is not reached`);
  };
  await tabTo('E-mail');
  await page.keyboard.type(staff.email);
  await tabTo('Password');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Ada Örnsköld, author' })).toBeVisible();
  await tabTo('To the work');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto('/admin/account');
  await tabTo('Sign out');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
