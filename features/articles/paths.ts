/** The address of an article: /{section}/{slug}, percent-encoded where a slug is not ASCII. */
export const articlePath = (sectionSlug: string, slug: string) =>
  `/${encodeURIComponent(sectionSlug)}/${encodeURIComponent(slug)}`;

export const authorPath = (handle: string) => `/authors/${encodeURIComponent(handle)}`;

export const topicPath = (slug: string) => `/topics/${encodeURIComponent(slug)}`;

/** The address of a section's front, or of a further page of its river. */
export const sectionPath = (slug: string, page = 1) => `/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`;

/** The archive of a month: "2026-11" → /archive/2026/11 */
export const archiveMonthPath = (month: string) => `/archive/${month.replace('-', '/')}`;
