import { z } from 'zod';

const instant = z.iso.datetime().transform((it) => new Date(it));
const words = z.string().trim().max(2000);
const version = z.number().int().positive();

/** What the desk sends to let a piece go out. */
export const publishOrder = z.object({
  key: z.uuid(),
  version,
  revisionId: z.uuid().optional(),
  goesLiveAt: instant.optional(),
  unpublishAt: instant.nullable().optional(),
  material: z.boolean().optional(),
  override: words.min(3).optional(),
});
export type PublishOrderSent = z.input<typeof publishOrder>;

/** What takes a piece back; `why` is shown to readers, `was` what whoever asks saw. */
export const withdrawOrder = z.object({ why: words.optional(), was: z.enum(['live', 'scheduled']) });

export const embargoOrder = z.object({ at: instant.nullable(), heldFor: words.max(200).optional() });

export const reviewOrder = z.discriminatedUnion('do', [
  z.object({ do: z.literal('send'), words: words.optional() }),
  z.object({ do: z.literal('take-back') }),
]);

export const approvalOrder = z.discriminatedUnion('do', [
  z.object({ do: z.literal('approve'), version }),
  z.object({ do: z.literal('send-back'), words: words.min(1) }),
]);

export const noteOrder = z.discriminatedUnion('is', [
  z.object({ is: z.literal('correction'), key: z.uuid(), text: words.min(1) }),
  z.object({
    ...{ is: z.literal('reply'), key: z.uuid(), claimant: words.min(1).max(200) },
    text: z.string().trim().min(1).max(20_000),
  }),
]);
