import { z } from 'zod';

/** The languages the site speaks: of its interface, its sections and its pieces (BCP 47). */
export const language = z.enum(['en', 'es', 'de']);
export type Language = z.infer<typeof language>;
