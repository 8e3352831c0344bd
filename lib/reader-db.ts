import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { PrismaClient } from '@/prisma/client/reader/client';

const kept: { client?: PrismaClient } = {};

/** The reader's client: a login that can see schema `pub` and nothing else. Every query of a reader page goes here. */
export function readerDb(): PrismaClient {
  kept.client ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().READER_DATABASE_URL, max: 6 }, { schema: 'pub' }),
  });
  return kept.client;
}
