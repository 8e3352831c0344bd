/**
 * Characters that nobody sees and that break words, searches or databases: soft hyphens, zero-width spaces, marks of
 * direction that turn text about, controls, halves of pairs.
 */
const JUNK = /[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u206f\ufff9-\ufffc]|[^\P{Cc}\t\n\r\f]|\p{Cs}/gu;
/** These mean something beside letters that are written from the right or joined, and within emoji; nothing elsewhere. */
const JOINERS = /(?<![\u0590-\u{1faff}])[\u200c-\u200f]|[\u200c-\u200f](?![\u0590-\u{1faff}])/gu;

const PLAIN_LETTERS = /^[\t\n\r\f -~\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027]*$/;

/** A text without what nobody can see, and how much that was. */
export function dropJunk(text: string): { text: string; dropped: number } {
  if (PLAIN_LETTERS.test(text)) return { text, dropped: 0 };
  const left = text.replace(JUNK, '').replace(JOINERS, '');
  return { text: left, dropped: text.length - left.length };
}

const NO_BREAK = '\u00a0';
/** What a figure or a mark is held to: "70 km", "1 200 000", "No. 7", "§ 20", "« mot »", "word – ". */
const TIED_BEFORE = /[\d«§¶#№±≈<>−–-]$|(?:^|[^\p{L}])(?:No|Nr|Núm|n|p|pp|S|Art|Abb|Fig|Vol|z|d|u|e|i|s|o|[A-Z])\.$/u;
const TIED_AFTER = /^[\d»:;!?%‰°€$£–—]/u;

/** One word after the other, a plain space between them. */
const SETTLED =
  /^ ?(?:[!-~\u00a1-\u1fff\u2010-\u2027\u202f-\uffff]+(?: [!-~\u00a1-\u1fff\u2010-\u2027\u202f-\uffff]+)* ?)?$/;

/**
 * Spaces as they are shown: runs become one, and one that does not break stays where it ties a figure to its unit or a
 * mark to its word, but not where an application used it to push words about.
 */
export function settleSpaces(text: string, before: string, after: string): string {
  if (SETTLED.test(text)) return text;
  const plain = text.replace(/[ \t\n\r\f\u2028\u2029]+/g, ' ');
  if (!plain.includes(NO_BREAK)) return plain;
  return plain
    .replace(/[ \u00a0]*\u00a0[ \u00a0]*/g, (found, at: number) => {
      if (found !== NO_BREAK) return ' ';
      const left = plain.slice(Math.max(0, at - 6), at) || before;
      const right = plain.slice(at + 1, at + 3) || after;
      return isTied(left, right) ? NO_BREAK : ' ';
    })
    .replace(/ {2,}/g, ' ');
}

function isTied(left: string, right: string): boolean {
  if (!left.trim() || !right.trim()) return false;
  return TIED_BEFORE.test(left) || TIED_AFTER.test(right);
}
