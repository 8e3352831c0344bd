import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { type Prisma, PrismaClient } from '@/prisma/client/staff/client';

const kept: { client?: PrismaClient } = {};

/** The staff's client: commands and staff-side queries only. It cannot change a revision or an audit entry. */
export function staffDb(): PrismaClient {
  kept.client ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().STAFF_DATABASE_URL, max: 6 }),
    // Prisma gives up after five seconds: on a busy machine a publication would fail that only had to wait its turn.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
  return kept.client;
}

export type Transaction = Prisma.TransactionClient;
