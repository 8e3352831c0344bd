/** The shapes that a picture may be cut to, width over height; `original` is cut to none. */
export const RATIOS = { '16x9': 16 / 9, '3x2': 3 / 2, '4x3': 4 / 3, '1x1': 1, original: null } as const;
export type Ratio = keyof typeof RATIOS;

export const isRatio = (name: string): name is Ratio => Object.hasOwn(RATIOS, name);
