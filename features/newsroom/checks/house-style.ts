import { britishFor } from '@/features/newsroom/checks/us-spelling';

/** Something in a run of words that the house writes otherwise. */
export type Slip =
  | { is: 'us-spelling'; from: string; to: string }
  | { is: 'straight-quotes'; from: string }
  | { is: 'hyphen-for-dash'; from: string; to: string };

/** What the house writes otherwise in some words of a piece, each thing once. */
export function slipsIn(words: string, language: string): Slip[] {
  return [
    ...(language === 'en' ? spellings(words) : []),
    ...first(words, /["]|(?<=\p{L})'(?=\p{L})|(?<=^|\s)'(?=\p{L})/u, (from) => ({ is: 'straight-quotes', from })),
    ...first(words, /(?<=\S) -{1,2} (?=\S)/u, (from) => ({ is: 'hyphen-for-dash', from, to: ' – ' })),
  ];
}

function spellings(words: string): Slip[] {
  const found = new Map<string, Slip>();
  for (const [from] of words.matchAll(/\p{L}+/gu)) {
    const to = britishFor(from);
    if (to) found.set(from.toLowerCase(), { is: 'us-spelling', from, to });
  }
  return [...found.values()];
}

function first(words: string, pattern: RegExp, slip: (from: string) => Slip): Slip[] {
  const found = pattern.exec(words);
  return found ? [slip(found[0])] : [];
}
