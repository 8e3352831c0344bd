import { expect, type Page } from '@playwright/test';
import { wallTimeAt } from '@/features/newsroom/publishing/wall-time';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { isAccessible } from '../given/accessible';
import { test } from '../given/test';
import { allSaved, openToWrite, select } from '../given/writing';

const bar = (page: Page) => page.locator('.edbar');
const dialog = (page: Page) => page.getByRole('dialog');
const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true });

test('an editor publishes, changes and withdraws a piece from its desk; readers have each on their next request', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id, headline: words } = await given.givenDraft();
  await openToWrite(page, id);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page).getByRole('radio', { name: /^Now/ })).toBeFocused();
  await expect(dialog(page)).toContainText('Readers see it at once.');
  await page.keyboard.press('Control+Enter');
  await proven(page, /^Live since \d\d:\d\d:\d\d/, 'surfaces show it');
  await isAccessible(page, 'the receipt');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('Live');
  const { path } = await pathOf(id);
  const reader = await page.request.get(path);
  expect([reader.status(), await reader.text()]).toEqual([200, expect.stringContaining(words)]);

  await headline(page).fill('The Bridge Is Shut Again');
  await allSaved(page, id, 'The Bridge Is Shut Again');
  await expect(bar(page)).toContainText('Live, changed');
  await page.keyboard.press('Control+Enter');
  await dialog(page)
    .getByRole('radio', { name: /^Material update/ })
    .check();
  await dialog(page)
    .getByRole('button', { name: /^Update now/ })
    .click();
  await proven(page, /^Updated at/, 'surfaces show it');
  await dialog(page)
    .getByRole('button', { name: /^Close/ })
    .click();
  expect(await (await page.request.get(path)).text()).toContain('The Bridge Is Shut Again');

  await page.getByRole('button', { name: 'Correction…' }).click();
  await dialog(page).getByRole('textbox').fill('The bridge is 46 metres long, not 64.');
  await dialog(page).getByRole('button', { name: 'Publish the correction' }).click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await (await page.request.get(path)).text()).toMatch(/46\smetres long/);

  await page.getByRole('button', { name: 'Withdraw…' }).click();
  await dialog(page).getByRole('textbox').fill('Its sources took back what they had said.');
  await dialog(page).getByRole('button', { name: 'Withdraw it' }).click();
  await proven(page, /^Withdrawn at/, 'surfaces are without it');
  await expect(bar(page)).toContainText('Withdrawn');
  await page.reload();
  await expect(dialog(page)).toHaveCount(0);
  await page.goto(`${page.url()}#receipt`);
  await page.reload();
  await proven(page, /^Withdrawn at/, 'surfaces are without it');
  const gone = await page.request.get(path);
  expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining('took back what they had said')]);
});

test.describe('somebody in Tallinn', () => {
  test.use({ timezoneId: 'Europe/Tallinn' });

  test('schedules by Berlin’s clock, is asked about the two nights of the clocks, and includes later changes', async ({
    page,
    given,
    signedIn,
  }) => {
    await signedIn({ role: 'editor' });
    const { id } = await given.givenDraft();
    await openToWrite(page, id);
    await page.keyboard.press('Control+Enter');
    const [open, time] = [dialog(page), dialog(page).getByLabel('Time', { exact: true })];
    await open.getByRole('radio', { name: /^At a time/ }).check();

    const spring = nightOfClocks(2);
    await open.getByLabel('Date').fill(spring);
    await time.fill('02:30');
    await expect(open).toContainText('There is no 02:30 that night');
    await expect(open.getByRole('button', { name: /^Schedule/ })).toHaveAttribute('aria-disabled', 'true');
    await open.getByRole('radio', { name: /After the change 03:00 CEST/ }).click();
    await expect(time).toHaveValue('03:00');

    await open.getByLabel('Date').fill(nightOfClocks(9));
    await time.fill('02:30');
    await expect(open).toContainText('This hour happens twice');
    await open
      .getByRole('radio', { name: /The second, an hour later 02:30 CET 01:30 UTC, 03:30 EET in Tallinn/ })
      .check();
    await expect(open).toContainText('You, in Tallinn');
    await isAccessible(page, 'the publish dialog');
    await page.keyboard.press('Control+Enter');
    await expect(bar(page)).toContainText('Scheduled');
    const { publishedAt } = await pathOf(id);
    expect(publishedAt?.toISOString().slice(11)).toBe('01:30:00.000Z');

    await headline(page).fill('Typed After It Was Scheduled');
    await allSaved(page, id, 'Typed After It Was Scheduled');
    await expect(page.locator('.insp')).toContainText('1 change will not go live at');
    await page.getByRole('button', { name: 'Include them' }).click();
    await expect(page.locator('.insp')).not.toContainText('will not go live');
    await page.getByRole('button', { name: 'Unschedule…' }).click();
    await dialog(page).getByRole('button', { name: 'Make it a draft again' }).click();
    await expect(bar(page)).toContainText('Draft');
  });
});

test('a writer sends, an editor sends back and approves with a note beside the passage; only the approved text goes out', async ({
  browser,
  page,
  given,
  signedIn,
}) => {
  const mara = await signedIn({ role: 'author', name: 'Mara Lind' });
  const { id } = await given.givenDraft({ body: paragraphs('The crane is red.', 'The quay is long.') });
  await staffDb().article.update({ where: { id }, data: { createdById: mara.id } });
  await openToWrite(page, id);
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Send for review' }).click();
  await dialog(page).getByRole('textbox').fill('Please look at the crane.');
  await dialog(page).getByRole('button', { name: 'Send for review' }).click();
  await expect(bar(page)).toContainText('In review');

  const desk = await (await browser.newContext({ baseURL: process.env.E2E_ADDRESS ?? '' })).newPage();
  const { name, value } = await givenSession(await givenStaff({ role: 'editor', name: 'Henrike Sattler' }));
  await desk
    .context()
    .addCookies([{ name, value, url: process.env.E2E_ADDRESS ?? '', httpOnly: true, sameSite: 'Lax' }]);
  await openToWrite(desk, id);
  await expect(desk.locator('.insp')).toContainText('Please look at the crane.');
  await select(desk, 'The crane is red.', 0);
  await desk.getByRole('button', { name: 'A note to the desk on this passage' }).click();
  await dialog(desk).getByRole('textbox').fill('Was it not blue?');
  await dialog(desk).getByRole('button', { name: 'Leave the note' }).click();
  await expect(desk.locator('.remark')).toContainText('Was it not blue?');
  await desk.getByRole('button', { name: 'Approve' }).click();
  await expect(bar(desk)).toContainText('Approved');

  await page.reload();
  await expect(page.locator('.remark')).toContainText('Henrike');
  await headline(page).fill('Typed After the Approval');
  await allSaved(page, id, 'Typed After the Approval');
  await desk.reload();
  await expect(desk.locator('.insp')).toContainText('1 change since waits for approval');
  await desk.getByRole('button', { name: /^Publish…/ }).click();
  await expect(dialog(desk)).toContainText('Anything typed later waits for its own approval');
  await dialog(desk)
    .getByRole('button', { name: /^Publish now/ })
    .click();
  await expect(bar(desk)).toContainText('Live, changed');
  const { path } = await pathOf(id);
  expect(await (await desk.request.get(path)).text()).not.toContain('Typed After the Approval');
  await desk.context().close();
});

test('the checks name US spelling, change it on one click, and leave alone what is left', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft({ body: paragraphs('The program of the Defense Center.') });
  await openToWrite(page, id);
  await page.getByRole('tab', { name: /^Checks/ }).click();
  const check = page.getByRole('listitem').filter({ hasText: '¶ 1 ‘program’ is US spelling' });
  await check.getByRole('button', { name: 'Change it' }).click();
  await allSaved(page, id, 'The programme of the Defense Center.');
  await expect(check).toHaveCount(0);
  for (const word of ['Defense', 'Center']) {
    const found = page.getByRole('listitem').filter({ hasText: `‘${word}’ is US spelling` });
    const kept = page.waitForResponse(/left-checks/);
    await found.getByRole('button', { name: /^Leave it/ }).click();
    await expect(found).toHaveCount(0);
    await kept;
  }
  await expect(page.locator('.left-checks')).toContainText('2 left as they are');
  await page.reload();
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await expect(page.locator('.left-checks')).toContainText('2 left as they are');
  await expect(page.getByRole('listitem').filter({ hasText: 'US spelling' })).toHaveCount(0);
});

/** The receipt says so, and that every surface was asked and none is red. */
async function proven(page: Page, title: RegExp, counted: string) {
  await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText(title, { timeout: 20_000 });
  await expect(dialog(page).getByRole('status').first()).toContainText(counted);
  const { of, all } = /(?<of>\d+) of (?<all>\d+)/.exec(await dialog(page).innerText())?.groups ?? {};
  expect(of).toBe(all);
  expect(Number(all)).toBeGreaterThan(5);
}

/** Where readers find a piece, and since when. */
async function pathOf(id: string) {
  const { slug, section, publishedAt } = await staffDb().article.findUniqueOrThrow({
    where: { id },
    select: { slug: true, publishedAt: true, section: { select: { slug: true } } },
  });
  return { path: `/${section?.slug}/${slug}`, publishedAt };
}

/** The next last Sunday of March (2) or October (9): the night in which Berlin's clocks change. */
function nightOfClocks(month: 2 | 9): string {
  const today = wallTimeAt(new Date(), 'Europe/Berlin').day;
  const year = Number(today.slice(0, 4));
  const nights = [year, year + 1].map((it) => {
    const last = new Date(Date.UTC(it, month, 31));
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  });
  return nights.find((it) => it > today) ?? '';
}
