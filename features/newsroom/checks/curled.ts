/** Words with the house's quotation marks and apostrophes for straight ones, sign for sign; inches are no quotation. */
export function curled(words: string): string {
  let isOpen = false;
  return words.replace(/["']/g, (sign, at: number) => {
    const [before, after] = [words.charAt(at - 1), words.charAt(at + 1)];
    if (sign === "'") return !/[\p{L}\p{N}\p{P}]/u.test(before) && /\p{L}/u.test(after) ? '‘' : '’';
    if (/\d/.test(before) && !isOpen) return '”';
    isOpen = before === '' || /[\s([{–—\ufffc]/u.test(before);
    return isOpen ? '‘' : '’';
  });
}
