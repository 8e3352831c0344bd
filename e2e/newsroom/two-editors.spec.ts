import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { paragraphs } from '@/prisma/factories/body';
import { test } from '../given/test';
import {
  allSaved,
  deskOf,
  openToWrite,
  paragraph,
  saveState,
  storedText,
  textOf,
  writeOn,
  writeOver,
} from '../given/writing';

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
