import 'server-only';
import { z } from 'zod';
import { seenOf } from '@/features/newsroom/desk/seen';
import { sectionFactsOf } from '@/features/newsroom/sections/section-facts';
import { staffDb } from '@/lib/staff-db';

/** The sections in their order, with how many pieces went out in each. */
export async function listDeskSections() {
  const rows = await staffDb().section.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, name: true, nameInEnglish: true, code: true, slug: true, hidden: true, language: true },
      _count: { select: { articles: { where: { state: 'published' } } } },
    },
  });
  return rows.map(({ _count, ...section }) => ({ ...section, pieces: _count.articles }));
}
export type DeskSection = Awaited<ReturnType<typeof listDeskSections>>[number];

export async function findDeskSection(id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await staffDb().section.findUnique({
    where: { id },
    include: { formerSlugs: { orderBy: { leftAt: 'desc' }, select: { slug: true, leftAt: true } } },
  });
  if (!row) return null;
  const facts = sectionFactsOf(row);
  return { id, hidden: row.hidden, formerSlugs: row.formerSlugs, facts, seen: seenOf(facts) };
}
