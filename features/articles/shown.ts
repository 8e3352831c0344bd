import type { Teaser } from '@/features/articles/article';
import { articleTag, authorTag, CHROME, pictureTag } from '@/features/articles/tags';
import type { Picture } from '@/features/media/picture';
import { earliest } from '@/lib/clock';

/**
 * What a page that shows these pieces, and perhaps further pictures, is made of, as the press must know it: the tags of
 * pieces, authors, pictures and chrome beside the page's own, and the instant after which no copy of it may be served.
 */
export function shown(
  { teasers, pictures = [] }: { teasers: Teaser[]; pictures?: Picture[] },
  ...tags: string[]
): { tags: string[]; neverAfter: Date | null } {
  const seen = [...teasers.flatMap((it) => it.picture ?? []), ...pictures];
  return {
    tags: [
      CHROME,
      ...tags,
      ...teasers.map((it) => articleTag(it.id)),
      ...teasers.flatMap((it) => it.bylines.map(({ author }) => authorTag(author.id))),
      ...seen.map((it) => pictureTag(it.id)),
    ],
    neverAfter: earliest(...teasers.map((it) => it.leavesAt), ...seen.map((it) => it.leavesAt)),
  };
}
