/**
 * What a form of the newsroom answers: nothing yet, that it is done, or why not and at which field. `seen`: what stands
 * now of the thing it is about, as the next save is to compare it.
 */
export type Said =
  | { state: 'idle'; seen?: string }
  | { state: 'done'; words: string; link?: string; seen?: string }
  | { state: 'refused'; words: string; field?: string; seen?: string };

export const IDLE: Said = { state: 'idle' };
export const done = (words: string, link?: string): Said => ({ state: 'done', words, ...(link ? { link } : {}) });
export const refused = (words: string, field?: string): Said => ({
  ...{ state: 'refused', words },
  ...(field ? { field } : {}),
});
