import 'server-only';
import { findArticle } from '@/features/articles/queries';
import { staffDb } from '@/lib/staff-db';

/**
 * Of addresses of this site those that would be a piece's and that readers find none at: not published yet, taken back, or
 * never there. It says no more of a piece than a reader could find out.
 */
export async function listDead(paths: readonly string[]): Promise<string[]> {
  const sections = await staffDb().section.findMany({ select: { slug: true } });
  const names = new Set(sections.map((it) => it.slug));
  const judged = await Promise.all(
    paths.map(async (path) => {
      const [, section = '', slug = ''] = /^\/([a-z0-9-]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
      if (!names.has(section)) return [];
      const { state } = await findArticle(section, slug);
      return state === 'gone' || state === 'unknown' ? [path] : [];
    }),
  );
  return judged.flat();
}
