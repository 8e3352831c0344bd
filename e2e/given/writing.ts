import { type Browser, expect, type Page } from '@playwright/test';
import { staffDb } from '@/lib/staff-db';
import { givenSession, givenStaff } from '@/prisma/factories/staff';

/** What a writer does and sees at the desk of a piece. */
export async function openToWrite(page: Page, articleId: string): Promise<void> {
  await page.goto(`/admin/articles/${articleId}`);
  await textOf(page).waitFor();
}

export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the piece' });
export const paragraph = (page: Page, words: string) => textOf(page).locator('> p').filter({ hasText: words });
export const saveState = (page: Page) => page.locator('.save');

/** Puts the caret behind the last word of a paragraph and writes on. */
export async function writeOn(page: Page, words: string, more: string): Promise<void> {
  await select(page, words, words.length);
  await page.keyboard.type(more);
}

/** Writes over some words of the text. */
export async function writeOver(page: Page, words: string, by: string): Promise<void> {
  await select(page, words, 0);
  await page.keyboard.type(by);
}

/** Selects words of the text from an offset on; from their end: the caret stands behind them. */
export async function select(page: Page, words: string, from: number): Promise<void> {
  await textOf(page).focus();
  await textOf(page).evaluate(
    (root, [sought, offset]) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = (node.textContent ?? '').indexOf(sought);
        if (at < 0 || node.parentElement?.closest('[contenteditable="false"]')) continue;
        const range = document.createRange();
        range.setStart(node, at + offset);
        range.setEnd(node, at + sought.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return;
      }
      throw new Error(`Not in the text: ${sought}`);
    },
    [words, from] as const,
  );
  // The editor hears of a selection a moment later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
}

/** All that the server has of a piece's draft, as one string. */
export async function storedText(articleId: string): Promise<string> {
  const { body, headline, standfirst } = await staffDb().draft.findUniqueOrThrow({ where: { articleId } });
  return `${headline}\n${standfirst}\n${JSON.stringify(body)}`;
}

/** Everything typed has reached the server. */
export async function allSaved(page: Page, articleId: string, ...words: string[]): Promise<void> {
  await expect(async () => {
    const stored = await storedText(articleId);
    for (const it of words) expect(stored).toContain(it);
  }).toPass({ timeout: 20_000 });
  await expect(saveState(page)).toContainText(/^Saved \d\d:\d\d:\d\d$/, { timeout: 20_000 });
}

/** As if it came from the clipboard of another program. */
export async function paste(page: Page, kinds: Record<string, string>): Promise<void> {
  await textOf(page).evaluate((root, given) => {
    const data = new DataTransfer();
    for (const [kind, text] of Object.entries(given)) data.setData(kind, text);
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, kinds);
}

/** A browser of its own, in which somebody of the house is signed in. */
export async function deskOf(browser: Browser, name: string, articleId: string): Promise<Page> {
  const staff = await givenStaff({ role: 'editor', name });
  const { name: cookie, value } = await givenSession(staff);
  const url = process.env.E2E_ADDRESS ?? '';
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies([{ name: cookie, value, url, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  await openToWrite(page, articleId);
  return page;
}
