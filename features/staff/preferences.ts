import { z } from 'zod';

/** What somebody set for their own screens. */
export const preferences = z.object({
  theme: z.enum(['light', 'dark', 'system']).catch('system').default('system'),
  /** Whether single letters act outside of fields: N, /, G T … */
  letterKeys: z.boolean().catch(true).default(true),
});
export type Preferences = z.infer<typeof preferences>;
