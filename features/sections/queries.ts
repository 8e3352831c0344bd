import 'server-only';
import { cache } from 'react';
import type { Section, SectionMark } from '@/features/sections/section';
import { sectionMarkColumns, toSectionMark } from '@/features/sections/section-row';
import type { Language } from '@/features/words/language';
import { readerDb } from '@/lib/reader-db';

export type ListedSection = SectionMark & { id: string };

/** The sections of the navigation, in its order: those of the first level that are not hidden. */
export const listSections = cache(async (): Promise<ListedSection[]> => {
  const rows = await readerDb().section.findMany({
    where: { parentId: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, ...sectionMarkColumns },
  });
  return rows.map((row) => ({ id: row.id, ...toSectionMark(row) }));
});

export type FoundSection =
  | { state: 'live'; section: Section }
  | { state: 'moved'; slug: string }
  | { state: 'unknown' };

export const findSection = cache(async (slug: string): Promise<FoundSection> => {
  const row = await readerDb().section.findUnique({
    where: { slug },
    select: { id: true, description: true, ...sectionMarkColumns, parent: { select: sectionMarkColumns } },
  });
  if (row) {
    const parent = row.parent && toSectionMark(row.parent);
    return { state: 'live', section: { id: row.id, description: row.description, ...toSectionMark(row), parent } };
  }
  const former = await readerDb().formerSectionSlug.findUnique({
    where: { slug },
    select: { section: { select: { slug: true } } },
  });
  return former ? { state: 'moved', slug: former.section.slug } : { state: 'unknown' };
});

export type SectionTopic = { id: string; slug: string; name: string };

/**
 * What sections have been about of late, by section, the most named topics first. Topics of another language than the
 * section's are left out.
 */
export async function listTopicsLately(
  sections: { id: string; language: Language }[],
  each: number,
): Promise<Map<string, SectionTopic[]>> {
  const ids = sections.map((it) => it.id);
  const listed = await readerDb().$queryRaw<{ section_id: string; topic_id: string }[]>`
    select section_id, topic_id from pub.topics_lately(${ids}::uuid[], ${each}::int)`;
  const rows = await readerDb().topic.findMany({
    where: { id: { in: [...new Set(listed.map((it) => it.topic_id))] } },
    select: { id: true, slug: true, name: true, language: true },
  });
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    sections.map((section) => {
      const own = listed.flatMap((it) => (it.section_id === section.id ? (found.get(it.topic_id) ?? []) : []));
      const spoken = own.filter((it) => it.language === null || it.language === section.language);
      return [section.id, spoken.map(({ id, slug, name }) => ({ id, slug, name }))];
    }),
  );
}

export type SectionColours = { code: string; colour: string; nightColour: string };

/** What the section stylesheet is made of, hidden sections left out. */
export async function listSectionColours(): Promise<SectionColours[]> {
  return readerDb().section.findMany({
    orderBy: { code: 'asc' },
    select: { code: true, colour: true, nightColour: true },
  });
}
