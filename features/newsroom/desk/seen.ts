import { createHash } from 'node:crypto';
import type { Prisma } from '@/prisma/client/staff/client';

/** What a form of the desk says of a thing, fact by fact. */
export type Facts = Record<string, Prisma.InputJsonValue | null>;

/** Says what a form was made from, so that a save can tell whether that still stands. */
export const seenOf = (facts: Facts): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
