import { expect, type Page } from '@playwright/test';
import { chanceFrom } from '@/features/newsroom/saving/proof/chance';
import { typedWord, typedWordsIn } from '@/features/newsroom/saving/proof/typed';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { test } from '../given/test';
import { deskOf, storedText, textOf } from '../given/writing';

test.describe.configure({ mode: 'parallel' });

/** More of them, and others: node bench/two-writers.mjs */
const ROUNDS = Number(process.env.ROUNDS ?? 10);
const FIRST = Number(process.env.FIRST_ROUND ?? 1);

for (let round = FIRST; round < FIRST + ROUNDS; round++)
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
    await page.keyboard.type(words, { delay: chance.below(20) });
    return;
  }
  // Never into a word that is there: it would be taken out by the writer's own hand.
  await textOf(page).evaluate(async (text, drawn) => {
    const shown = [...text.querySelectorAll(':scope > p:not(.is-in-clash)')];
    const block = shown[Math.floor(drawn * shown.length)] ?? text;
    text.focus();
    getSelection()?.selectAllChildren(block);
    getSelection()?.collapseToEnd();
    block.scrollIntoView();
    // The editor hears of the new place of the caret by an event.
    await new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard)));
  }, chance.draw());
  await page.keyboard.type(words, { delay: chance.below(20) });
}
