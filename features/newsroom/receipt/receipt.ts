import { z } from 'zod';

/** One surface as an unknown reader had it. `from` and `ms`: asked and true, counted from the change. */
const line = z.object({
  name: z.string(),
  path: z.string(),
  state: z.enum(['true', 'not-yet', 'further-back']),
  /** What is not as it should be, in words for the desk. */
  why: z.string().nullable(),
  from: z.number(),
  ms: z.number(),
});

/** What every surface shows at this moment of a piece that went out, or was taken back. */
export const receipt = z.object({
  is: z.enum(['live', 'gone', 'unknown']),
  since: z.string(),
  lines: line.array(),
});

export type Line = z.infer<typeof line>;
export type Receipt = z.infer<typeof receipt>;

export const redOf = (lines: readonly Line[]) => lines.filter((it) => it.state === 'not-yet');
export const linesOf = (stored: unknown): Line[] => line.array().parse(stored);
