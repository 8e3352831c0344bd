import { z } from 'zod';

export const kind = z.enum(['news', 'analysis', 'interview', 'brief', 'sponsored']);
export type Kind = z.infer<typeof kind>;
