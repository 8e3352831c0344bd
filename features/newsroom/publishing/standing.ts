import { z } from 'zod';

const who = z.string().nullable();
const instant = z.iso.datetime();

/** Where a piece stands, as its desk is told; shared by browser and server. */
export const standing = z.object({
  state: z.enum(['draft', 'in-review', 'approved', 'scheduled', 'live', 'withdrawn']),
  /** The draft's. */
  version: z.number(),
  /** The server's clock. */
  now: instant,
  /** The text that readers see, or will. */
  published: z
    .object({
      at: instant,
      updatedAt: instant.nullable(),
      unpublishAt: instant.nullable(),
      revisionId: z.uuid(),
      headline: z.string(),
      path: z.string(),
      /** Things that the draft says otherwise. */
      changes: z.number(),
    })
    .nullable(),
  /** Readers have seen it: it is not new any more, and cannot be put off. */
  wasSeen: z.boolean(),
  approval: z
    .object({
      ...{ at: instant, by: who, revisionId: z.uuid(), number: z.number(), headline: z.string() },
      /** Things that were changed since and wait for their own approval. */
      changes: z.number(),
    })
    .nullable(),
  /** The draft itself waits for somebody, also where an earlier text is live. */
  sent: z.object({ at: instant, by: who, words: z.string().nullable() }).nullable(),
  back: z.object({ at: instant, by: who, words: z.string() }).nullable(),
  embargo: z.object({ at: instant, for: z.string().nullable(), by: who, setAt: instant }).nullable(),
  withdrawn: z.object({ at: instant, why: z.string().nullable() }).nullable(),
});
export type Standing = z.output<typeof standing>;
