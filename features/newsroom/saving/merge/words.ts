/** A text as words, spaces and single signs; joined again they are the text to the letter. */
export const toWords = (text: string): string[] => text.match(WORD) ?? [];

export const isSpace = (word: string) => /^\s+$/u.test(word);

/** How many words a person would count. */
export const countWordsIn = (text: string): number => text.match(COUNTED)?.length ?? 0;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\s+|[\s\S]/gu;
const COUNTED = /\S*[\p{L}\p{N}]\S*/gu;
