import { z } from 'zod';

/** Whom a message is for. All of them read the same mailbox; the desk sorts it. */
export const desk = z.enum(['editorial', 'advertising', 'subscriptions', 'events', 'other']);
export type Desk = z.infer<typeof desk>;
