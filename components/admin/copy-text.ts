/** Puts words on the clipboard; where a page has none (over plain HTTP) or may not, `byHand` is to offer them selected. */
export async function copyText(words: string, byHand: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    byHand();
    return false;
  }
}
