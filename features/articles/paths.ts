/** The address of an article: /{section}/{slug}, percent-encoded where a slug is not ASCII. */
export const articlePath = (sectionSlug: string, slug: string) =>
  `/${encodeURIComponent(sectionSlug)}/${encodeURIComponent(slug)}`;

/** The address of an author, or of a further page of what they wrote. */
export const authorPath = (handle: string, page = 1) => `/authors/${encodeURIComponent(handle)}${furtherPage(page)}`;

/** The address of a topic, or of a further page of its river. */
export const topicPath = (slug: string, page = 1) => `/topics/${encodeURIComponent(slug)}${furtherPage(page)}`;

/** The address of a section's front, or of a further page of its river. */
export const sectionPath = (slug: string, page = 1) => `/${encodeURIComponent(slug)}${furtherPage(page)}`;

/** The archive of a year, a month or a day, or a further page of it: "2026-11" → /archive/2026/11 */
export const archivePath = (span: string, page = 1) => `/archive/${span.replaceAll('-', '/')}${furtherPage(page)}`;

const furtherPage = (page: number) => (page > 1 ? `?page=${page}` : '');
