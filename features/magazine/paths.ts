export const MAGAZINES_PATH = '/magazine';

/** A title’s own page. */
export const magazinePath = (slug: string) => `${MAGAZINES_PATH}/${encodeURIComponent(slug)}`;

export const issuePath = (magazineSlug: string, slug: string) =>
  `${magazinePath(magazineSlug)}/${encodeURIComponent(slug)}`;
