import { z } from 'zod';

const one = z.object({
  id: z.uuid(),
  blockId: z.string(),
  words: z.string(),
  /** First name; null: somebody who is gone for good. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
});

/** What staff say of a passage, with the answers to it; shared by browser and server. */
const remark = one.extend({ answers: z.array(one) });
export type Remark = z.output<typeof remark>;
export const remarks = z.object({ remarks: z.array(remark) });

/** What the desk sends: a remark or an answer, under an id that it draws itself; or that one is done with. */
export const remarkDeed = z.discriminatedUnion('do', [
  z.object({
    ...{ do: z.literal('write'), id: z.uuid(), blockId: z.string().min(1).max(100) },
    ...{ words: z.string().trim().min(1).max(2000), answers: z.uuid().optional() },
  }),
  z.object({ do: z.literal('done'), id: z.uuid() }),
]);
export type RemarkDeed = z.input<typeof remarkDeed>;
