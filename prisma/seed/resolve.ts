import { type Body, parseBody } from '@/features/articles/blocks';

export type Known = { pictureId(seed: string): string; articleId(slug: string): string; path(slug: string): string };

/** Puts ids where a text of the set names pictures by seed and pieces by slug, and addresses for `piece:` links. */
export function resolveBody(body: Body, known: Known): Body {
  const resolved: unknown = JSON.parse(JSON.stringify(body), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'pictureId') return known.pictureId(value);
    if (key === 'articleId') return known.articleId(value);
    if (key === 'href' && value.startsWith('piece:')) return known.path(value.slice('piece:'.length));
    return value;
  });
  return parseBody(resolved);
}
