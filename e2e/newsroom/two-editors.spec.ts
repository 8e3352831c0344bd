import { type Browser, expect, type Page } from '@playwright/test';
import { chanceFrom } from '@/features/newsroom/saving/proof/chance';
import { typedWord, typedWordsIn } from '@/features/newsroom/saving/proof/typed';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { givenSession, givenStaff } from '@/prisma/factories/staff';
import { test } from '../given/test';
import { allSaved, openToWrite, paragraph, saveState, storedText, textOf, writeOn, writeOver } from '../given/writing';

/** A browser of its own, in which somebody of the house is signed in. */
async function deskOf(browser: Browser, name: string, articleId: string): Promise<Page> {
  const staff = await givenStaff({ role: 'editor', name });
  const { name: cookie, value } = await givenSession(staff);
  const url = process.env.E2E_ADDRESS ?? '';
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies([{ name: cookie, value, url, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  await openToWrite(page, articleId);
  return page;
}

test('two editors in different paragraphs and fields both win, and see each other', async ({ browser, given }) => {
  const { id } = await given.givenDraft({ body: paragraphs('The crane is red.', 'The quay is long.') });
  const [mara, henrike] = await Promise.all([deskOf(browser, 'Mara Lind', id), deskOf(browser, 'Henrike Sattler', id)]);
  await writeOn(mara, 'The crane is red.', ' It was blue.');
  await writeOn(henrike, 'The quay is long.', ' It is longer than it was.');
  await henrike.getByRole('textbox', { name: 'Standfirst', exact: true }).fill('Cranes and quays.');
  for (const page of [mara, henrike]) {
    await expect(paragraph(page, 'The crane')).toHaveText('The crane is red. It was blue.', { timeout: 20_000 });
    await expect(paragraph(page, 'The quay')).toHaveText('The quay is long. It is longer than it was.', {
      timeout: 20_000,
    });
    await expect(page.getByRole('textbox', { name: 'Standfirst', exact: true })).toHaveValue('Cranes and quays.', {
      timeout: 20_000,
    });
    await expect(page.getByRole('group', { name: /two versions/ })).toHaveCount(0);
  }
  await expect(henrike.locator('.people')).toContainText('Mara is in ¶ 1', { timeout: 20_000 });
  await expect(paragraph(henrike, 'The crane')).toHaveAttribute('data-who', 'Mara', { timeout: 20_000 });
  await allSaved(mara, id, 'It was blue.', 'longer than it was', 'Cranes and quays.');
});

test('of one paragraph only the word that collides is asked about, and both versions stay', async ({
  browser,
  given,
}) => {
  const { id } = await given.givenDraft({ body: paragraphs('It took 131 kilograms to bring.', 'The end.') });
  const [mara, henrike] = await Promise.all([deskOf(browser, 'Mara Lind', id), deskOf(browser, 'Henrike Sattler', id)]);
  await henrike.context().setOffline(true);
  await writeOver(henrike, 'bring', 'supply');
  await writeOver(mara, 'bring', 'buy separately');
  await writeOver(mara, '131', '128');
  await allSaved(mara, id, 'buy separately', '128');
  await henrike.context().setOffline(false);
  await expect(saveState(henrike)).toHaveText('1 choice in ¶ 1. Everything else is saved', { timeout: 20_000 });

  const clash = henrike.getByRole('group', { name: 'this paragraph, two versions' });
  await expect(clash).toContainText('You and Mara both changed this paragraph');
  await expect(clash).toContainText('One of two changes fit together and are in. One needs you.');
  await expect(clash).toContainText('It was ‘bring’. Which now?');
  // It is on the server too: another window of hers would ask the same.
  expect(await staffDb().waitingPassage.count({ where: { articleId: id, settledAt: null } })).toBe(1);
  await saveState(henrike).getByRole('button').click();
  await expect(clash).toBeFocused();
  await henrike.keyboard.press('1');
  await expect(clash).toContainText('All two are in. Save the paragraph.');
  await henrike.keyboard.press('Control+Enter');
  for (const page of [henrike, mara])
    await expect(paragraph(page, 'It took')).toHaveText('It took 128 kilograms to supply.', { timeout: 20_000 });
  await allSaved(henrike, id, 'It took 128 kilograms to supply.');
  expect(await staffDb().waitingPassage.count({ where: { articleId: id } })).toBe(1);
});

test('a choice can wait, and the words can be one’s own', async ({ browser, given }) => {
  const { id } = await given.givenDraft({ body: paragraphs('The tide was low.', 'The end.') });
  const [mara, henrike] = await Promise.all([deskOf(browser, 'Mara Lind', id), deskOf(browser, 'Henrike Sattler', id)]);
  await henrike.context().setOffline(true);
  await writeOver(henrike, 'low', 'out');
  await writeOver(mara, 'low', 'high');
  await allSaved(mara, id, 'high');
  await henrike.context().setOffline(false);
  const clash = henrike.getByRole('group', { name: 'this paragraph, two versions' });
  await clash.getByRole('button', { name: 'Decide later' }).click({ timeout: 20_000 });
  await expect(henrike.getByText('Your version of ¶ 1 waits.')).toBeVisible();
  await henrike.reload();
  await clash.focus({ timeout: 20_000 });
  await henrike.keyboard.press('3');
  await henrike.keyboard.type('turning');
  await henrike.keyboard.press('Control+Enter');
  await expect(paragraph(mara, 'The tide')).toHaveText('The tide was turning.', { timeout: 20_000 });
});

for (let round = 1; round <= 10; round++)
  test(`two writers type at random while lines are cut and windows are closed, round ${round}`, async ({
    browser,
    given,
  }) => {
    test.setTimeout(120_000);
    const chance = chanceFrom(7000 + round);
    const { id } = await given.givenDraft({
      body: paragraphs('Alpha stands here.', 'Bravo stands there.', 'Charlie follows.', 'Delta is last.'),
    });
    const desks = { a: await deskOf(browser, 'Mara Lind', id), b: await deskOf(browser, 'Henrike Sattler', id) };
    const typed = new Set<string>();
    let count = 0;
    for (let turn = 0; turn < 16; turn++) {
      const writer = chance.happens(0.5) ? 'a' : 'b';
      const page = desks[writer];
      const roll = chance.draw();
      if (roll < 0.12) await page.context().setOffline(true);
      else if (roll < 0.3) await page.context().setOffline(false);
      else if (roll < 0.36) {
        await page.context().setOffline(false);
        await page.reload();
        await textOf(page).waitFor();
      }
      const words = Array.from({ length: 1 + chance.below(3) }, () => typedWord(writer, ++count));
      for (const word of words) typed.add(word);
      await typeSomewhere(page, chance, ` ${words.join(' ')} `);
      if (chance.happens(0.15)) await page.keyboard.press('Enter');
      await page.waitForTimeout(chance.below(300));
    }
    for (const page of Object.values(desks)) await page.context().setOffline(false);
    await expect(async () => {
      const waiting = await staffDb().waitingPassage.findMany({ where: { articleId: id } });
      const there = typedWordsIn(await storedText(id), waiting);
      expect([...typed].filter((word) => !there.has(word))).toEqual([]);
    }).toPass({ timeout: 60_000 });
    await Promise.all(Object.values(desks).map((page) => page.context().close()));
  });

/** Behind a word of a paragraph that is there, in the headline, or in the standfirst. */
async function typeSomewhere(page: Page, chance: ReturnType<typeof chanceFrom>, words: string): Promise<void> {
  if (chance.happens(0.2)) {
    const field = page.getByRole('textbox', { name: chance.happens(0.5) ? 'Headline' : 'Standfirst', exact: true });
    await field.focus();
    await field.press('End');
    await page.keyboard.type(words);
    return;
  }
  // Never into a word that is there: it would be taken out by the writer's own hand.
  await textOf(page).evaluate((text, drawn) => {
    const shown = [...text.querySelectorAll(':scope > p:not(.is-in-clash)')];
    const block = shown[Math.floor(drawn * shown.length)] ?? text;
    text.focus();
    getSelection()?.selectAllChildren(block);
    getSelection()?.collapseToEnd();
    block.scrollIntoView();
  }, chance.draw());
  await page.waitForTimeout(60);
  await page.keyboard.type(words);
}
