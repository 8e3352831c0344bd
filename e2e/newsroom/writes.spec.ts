import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { COLOURS, isAccessible } from '../given/accessible';
import { test } from '../given/test';
import {
  allSaved,
  openToWrite,
  paragraph,
  paste,
  saveState,
  select,
  storedText,
  textOf,
  writeOn,
} from '../given/writing';

const corpusFolder = path.join(import.meta.dirname, '../../features/newsroom/paste/corpus');
const corpus = (name: string) => readFileSync(path.join(corpusFolder, name), 'utf8');

test('an editor begins a piece, writes it by keyboard alone, and finds every word on the next visit', async ({
  page,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  await page.goto('/admin/articles/new');
  await page.getByRole('button', { name: 'Begin writing' }).focus();
  await page.keyboard.press('Enter');
  await textOf(page).waitFor();
  const id = page.url().split('/').at(-1) ?? '';
  await page.getByRole('textbox', { name: 'Headline', exact: true }).focus();
  await page.keyboard.type('Two Crates on a Quay');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody had ordered them.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The crates came on Monday.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## What was in them');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Bolts');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nuts');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('In all ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('four tonnes');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await allSaved(page, id, 'Two Crates', 'Nobody had ordered', 'four tonnes', 'Nuts');
  await page.reload();
  await textOf(page).waitFor();
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue('Two Crates on a Quay');
  await expect(textOf(page).getByRole('heading', { level: 2 })).toHaveText('What was in them');
  await expect(textOf(page).getByRole('listitem')).toHaveText(['Bolts', 'Nuts']);
  await expect(textOf(page).locator('strong')).toHaveText('four tonnes');
  const ids = await textOf(page)
    .locator('> [data-block]')
    .evaluateAll((blocks) => blocks.map((it) => it.getAttribute('data-block')));
  expect(new Set(ids).size).toBe(4);
});

test('the stroke offers every kind of block; a sheet is filled in and all of it can be undone', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await writeOn(page, 'Nobody clapped.', '');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/sp');
  const menu = page.getByRole('listbox', { name: 'Insert' });
  await expect(menu.getByRole('option', { selected: true })).toContainText('Spec sheet');
  await expect(textOf(page)).toHaveAttribute('aria-activedescendant', 'slash-0');
  await page.keyboard.press('Enter');
  await page.getByLabel('Title of the sheet').fill('KR-9');
  await page.getByLabel('Row 1, what').fill('Weight');
  await page.getByLabel('Row 1, how much').fill('46 kg');
  await allSaved(page, id, 'specSheet', 'KR-9', 'Weight', '46 kg');
  await textOf(page).focus();
  for (let step = 0; step < 40; step++) await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Title of the sheet')).toHaveCount(0);
  await expect(textOf(page)).toContainText('Nobody clapped.');
});

test('a table is written in, grows and shrinks', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await writeOn(page, 'Nobody clapped.', '');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Range');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Weight');
  const table = textOf(page).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('button', { name: 'Row below' }).click();
  await page.getByRole('button', { name: 'Remove column' }).click();
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('columnheader')).toHaveText(['Range', '']);
  await page.getByRole('textbox', { name: 'Title of the table' }).fill('Two sets');
  await allSaved(page, id, 'Two sets', 'Range');
});

test('what is pasted from Word keeps its structure, says what went, and one step takes it back', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await writeOn(page, 'Nobody clapped.', '');
  await page.keyboard.press('Enter');
  await paste(page, { 'text/html': corpus('word.html'), 'text/plain': 'not this' });
  const foot = page.locator('.edfoot');
  await expect(foot).toContainText(/^Pasted from Word\. [\d,]+ formatting marks removed; .+ kept\./);
  await expect(textOf(page).getByRole('table').first()).toBeVisible();
  await page.getByRole('button', { name: 'What was removed' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(async () => expect(await storedText(id)).toContain('"table"')).toPass();
  expect(await storedText(id)).not.toMatch(/mso-|<script|javascript:/i);
  await foot.getByRole('button', { name: 'Undo' }).click();
  await expect(textOf(page).getByRole('table')).toHaveCount(0);
  await expect(textOf(page)).toContainText('Nobody clapped.');
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Pasted from Word.');
});

test('a Word document comes in by a file field, with its tables and pictures', async ({ page, given, signedIn }) => {
  // Listened for from the beginning: a browser that is told late answers for itself, by nothing chosen.
  const asked = page.waitForEvent('filechooser');
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await writeOn(page, 'Nobody clapped.', '');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/word');
  await expect(page.getByRole('option', { name: 'Word document' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await (await asked).setFiles(path.join(corpusFolder, 'libreoffice.docx'));
  await expect(page.locator('.edfoot')).toContainText('Pasted from Word.', { timeout: 20_000 });
  await expect(textOf(page).getByRole('table').first()).toBeVisible();
  await expect(page.locator('.edfoot')).toContainText('1 picture is in the text.', { timeout: 20_000 });
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect(textOf(page).getByRole('table')).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test('an address becomes a card, and links the words that are selected', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await select(page, 'first lorry', 0);
  await paste(page, { 'text/plain': 'https://example.org/lorry' });
  await writeOn(page, 'Nobody clapped.', '');
  await page.keyboard.press('Enter');
  await paste(page, { 'text/plain': 'https://youtu.be/abcdefghijk' });
  await expect(textOf(page)).toContainText('Readers see it here once they ask for it.');
  await allSaved(page, id, 'https://example.org/lorry', 'youtu.be/abcdefghijk');
});

test('the link dialog finds our own pieces', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const article = await given.givenArticle({ headline: 'Ledgers of the Northern Quay' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await select(page, 'first lorry', 0);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Words of its headline' }).fill('northern ledgers');
  await expect(dialog.getByRole('option')).toContainText(['Ledgers of the Northern Quay']);
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('a')).toHaveText('first lorry');
  await allSaved(page, id, article.path);
});

test('find and replace counts, minds whole words, and is one step to undo', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const { paragraphs } = await import('@/prisma/factories/body');
  const { id } = await given.givenDraft({ body: paragraphs('A set, two sets, a set.', 'Set down.') });
  await openToWrite(page, id);
  await textOf(page).focus();
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('textbox', { name: 'Find' }).fill('set');
  await expect(bar.getByRole('status')).toHaveText('1 of 4');
  await bar.getByLabel('Whole words').check();
  await expect(bar.getByRole('status')).toHaveText('1 of 3');
  await bar.getByLabel('Capitals count').check();
  await expect(bar.getByRole('status')).toHaveText('1 of 2');
  await bar.getByRole('textbox', { name: 'Replace by' }).fill('pair');
  await bar.getByRole('button', { name: 'Replace all' }).click();
  await expect(bar.getByRole('status')).toHaveText('2 replaced');
  await page.keyboard.press('Escape');
  await expect(paragraph(page, 'two sets')).toHaveText('A pair, two sets, a pair.');
  await page.keyboard.press('Control+z');
  await expect(paragraph(page, 'two sets')).toHaveText('A set, two sets, a set.');
});

test('every field of the piece is saved; the sign-off reads as it will', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const [topic, author, section] = [
    await given.givenTopic('Coast Radar Trials'),
    await given.givenAuthor('Ines Pallarés'),
    await given.givenSection({ name: 'Harbour Desk' }),
  ];
  const { id } = await given.givenDraft({ bylines: [{ authorId: author.id, place: 'Vigo', outlet: 'MON' }] });
  await openToWrite(page, id);
  await page.getByLabel('Section').selectOption({ value: section.id });
  await page.getByLabel('Kind').selectOption('Analysis');
  await page.getByLabel('Dateline').fill('Kolvik');
  await page.getByLabel('Place').fill('Porto');
  await expect(page.locator('.sign-off')).toHaveText('Ines Pallarés in Porto for MON');
  await page.getByRole('combobox', { name: 'Add a topic' }).fill('coast radar');
  await expect(page.getByRole('option', { name: /Coast Radar Trials/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByLabel('Address').fill('Harbour Trials');
  await expect(page.getByText('It will read harbour-trials.')).toBeVisible();
  await page.getByRole('tab', { name: 'Search and share' }).click();
  await page.getByLabel('Title in search results').fill('Radar on trial');
  await expect(page.locator('.result')).toContainText('Radar on trial');
  await expect(textOf(page).locator('.dateline')).toHaveText('Kolvik –');
  await expect(async () => {
    const draft = await staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
    expect(draft).toMatchObject({
      sectionId: section.id,
      kind: 'analysis',
      dateline: 'Kolvik',
      slug: 'Harbour Trials',
      searchTitle: 'Radar on trial',
      topicIds: [topic.id],
    });
    expect(draft.bylines).toMatchObject([{ place: 'Porto' }]);
  }).toPass({ timeout: 15_000 });
});

test('a block and a mark of a later version are kept to the byte while the rest is written', async ({
  page,
  given,
  signedIn,
}) => {
  await signedIn({ role: 'editor' });
  const hologram = {
    type: 'hologram',
    attrs: { id: 'h1', depth: 3, layers: [{ on: true }] },
    content: [{ type: 'layer' }],
  };
  const glowing = {
    type: 'paragraph',
    attrs: { id: 'g1', align: 'left' },
    content: [{ type: 'text', text: 'It glows.', marks: [{ type: 'glow', attrs: { by: 2 } }] }],
  };
  const { id } = await given.givenDraft();
  const { body } = await staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
  const blocks =
    typeof body === 'object' && body !== null && 'content' in body && Array.isArray(body.content) ? body.content : [];
  await staffDb().draft.update({
    where: { articleId: id },
    data: { body: { type: 'doc', content: [hologram, glowing, ...blocks] } },
  });
  await openToWrite(page, id);
  await expect(textOf(page)).toContainText('A block that this version does not know: hologram');
  await writeOn(page, 'It glows', ' by night');
  await writeOn(page, 'Nobody clapped', ' at all');
  await allSaved(page, id, 'by night', 'at all');
  const { body: after } = await staffDb().draft.findUniqueOrThrow({ where: { articleId: id } });
  expect(after).toMatchObject({
    content: [
      hologram,
      { ...glowing, content: [{ text: 'It glows by night.', marks: [{ type: 'glow', attrs: { by: 2 } }] }] },
      {},
      {},
    ],
  });
});

test('what keeps the piece from going out is counted, said and one key away', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('');
  await expect(page.getByRole('button', { name: /1 to fix/ })).toBeVisible();
  await textOf(page).focus();
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused();
  await page.keyboard.type('Found');
  await expect(page.getByRole('button', { name: /1 to fix/ })).toHaveCount(0);
});

test('F6 goes round text, inspector and bar; ? outside the text shows all keys', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'editor' });
  const { id } = await given.givenDraft();
  await openToWrite(page, id);
  await textOf(page).focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('tab', { name: 'Piece' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('link', { name: 'Articles' })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('somebody else’s piece is not there for a contributor', async ({ page, given, signedIn }) => {
  await signedIn({ role: 'contributor' });
  const { id, headline } = await given.givenDraft();
  const answer = await page.goto(`/admin/articles/${id}`);
  expect(answer?.status()).toBe(404);
  expect(await page.content()).not.toContain(headline);
});

for (const [look, width, colorScheme] of [
  ['light', 1440, 'light'],
  ['dark', 1440, 'dark'],
  ['a tablet', 820, 'light'],
] as const)
  test(`the desk has no fault that axe can see, in ${look}`, async ({ page, signedIn }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 1180 });
    await signedIn({ role: 'editor' });
    const { articleId } = await staffDb().draft.findFirstOrThrow({
      where: { headline: { startsWith: 'Kaldrup Shrinks' } },
    });
    await openToWrite(page, articleId);
    const judge = () => isAccessible(page, 'desk', colorScheme === 'dark' ? { rules: COLOURS } : { advice: false });
    await expect(saveState(page)).toContainText('Saved');
    await judge();
    if (width < 1100) await page.getByRole('button', { name: /^Piece/ }).click();
    for (const tab of ['Piece', 'Checks', 'Search and share', 'History']) {
      await page.getByRole('tab', { name: tab }).click();
      await judge();
    }
    await page.keyboard.press('F1');
    await judge();
  });
