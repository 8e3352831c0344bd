import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { PrismaClient } from '@/prisma/client/reader/client';

const kept: { client?: PrismaClient } = {};

/** The reader's client: a login that can see schema `pub` and nothing else. Every query of a reader page goes here. */
export function readerDb(): PrismaClient {
  kept.client ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().READER_DATABASE_URL, max: 6 },
      { schema: 'pub', statementNameGenerator: ({ sql }) => nameOf(sql) },
    ),
  });
  return kept.client;
}

const names = new Map<string, string>();
/** So many statements are worth keeping prepared; rarer ones are planned each time. */
const MOST_NAMES = 500;

/** Views over views cost more to plan than to read: a statement that has a name is planned once for each connection. */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= MOST_NAMES) return '';
  const name = `reader_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, name);
  return name;
}
