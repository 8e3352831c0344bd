import { z } from 'zod';

/** What a field that finds things is answered with; shared by browser and server. */
const found = z.object({
  id: z.uuid(),
  label: z.string(),
  /** What tells it from others of its name. */
  hint: z.string(),
  /** Of one of our pieces that readers know. */
  path: z.string().nullable().default(null),
  /** BCP 47, where it differs from the newsroom's. */
  language: z.string().nullable().default(null),
  /** Of a picture. */
  picture: z
    .object({
      ...{ alt: z.string().nullable(), credit: z.string().nullable(), caption: z.string().nullable() },
      width: z.number().optional(),
      /** The last instant at which it may be shown. */
      expiresAt: z.iso.datetime().nullable().optional(),
    })
    .nullable()
    .default(null),
});
export type Found = z.output<typeof found>;
export const answer = z.object({ found: z.array(found) });

export const FINDABLE = ['articles', 'authors', 'topics', 'pictures'] as const;
export type Findable = (typeof FINDABLE)[number];
