/** What a form of the newsroom answers: nothing yet, that it is done, or why not and at which field. */
export type Said =
  | { state: 'idle' }
  | { state: 'done'; words: string; link?: string }
  | { state: 'refused'; words: string; field?: string };

export const IDLE: Said = { state: 'idle' };
export const done = (words: string, link?: string): Said => ({ state: 'done', words, ...(link ? { link } : {}) });
export const refused = (words: string, field?: string): Said => ({
  ...{ state: 'refused', words },
  ...(field ? { field } : {}),
});
