import { z } from 'zod';

export const SITEMAP_PATH = '/sitemap.xml';
export const NEWS_SITEMAP_PATH = '/news-sitemap.xml';

export const listed = z.enum(['pages', 'sections', 'authors', 'topics']);
export type Listed = z.infer<typeof listed>;

/** Of a month's pieces the part of that number, or one of the other lists. */
export type Shard = { month: string; part: number } | Listed;

export const shardPath = (shard: Shard) =>
  typeof shard === 'string' ? `/sitemap-${shard}.xml` : `/sitemap-${shard.month}-${shard.part}.xml`;

/** "2026-11-1" or "topics", as an address names it; null for anything else. */
export function readShard(name: string): Shard | null {
  const one = listed.safeParse(name);
  if (one.success) return one.data;
  const [, month, part] = /^(\d{4}-(?:0[1-9]|1[0-2]))-([1-9]\d{0,3})$/.exec(name) ?? [];
  return month && part ? { month, part: Number(part) } : null;
}
