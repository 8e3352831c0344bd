import type { Teaser } from '@/features/articles/article';
import { articleTag, CHROME } from '@/features/articles/tags';
import { earliest } from '@/lib/clock';

/**
 * What a page that shows these pieces is made of, as the press must know it: their tags, the page's own and the
 * chrome's, and the instant after which no copy of it may be served.
 */
export function shown(teasers: Teaser[], ...tags: string[]): { tags: string[]; neverAfter: Date | null } {
  return {
    tags: [CHROME, ...tags, ...teasers.map((it) => articleTag(it.id))],
    neverAfter: earliest(...teasers.map((it) => it.leavesAt)),
  };
}
