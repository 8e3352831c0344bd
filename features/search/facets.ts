import 'server-only';
import { type Kind, kind } from '@/features/articles/kind';
import type { Asked } from '@/features/search/asked';
import type { Choice, Facets, Narrowed } from '@/features/search/found';
import { sectionMarkColumns, toSectionMark } from '@/features/sections/section-row';
import { yearOf } from '@/features/words/dates';
import { language } from '@/features/words/language';
import { readerDb } from '@/lib/reader-db';

export type NarrowedIds = { section: string | null; author: string | null; topic: string | null };

/** What the address narrows a search to, looked up by name among what readers may see. */
export async function findNarrowed(asked: Asked): Promise<{ narrowed: Narrowed; ids: NarrowedIds }> {
  const [section, author, topic] = await Promise.all([
    asked.section
      ? readerDb().section.findUnique({ where: { slug: asked.section }, select: { id: true, ...sectionMarkColumns } })
      : null,
    asked.author
      ? readerDb().author.findUnique({
          where: { handle: asked.author },
          select: { id: true, handle: true, name: true },
        })
      : null,
    asked.topic ? readerDb().topic.findUnique({ where: { slug: asked.topic }, select: topicColumns }) : null,
  ]);
  const unknown = [
    [asked.section, section],
    [asked.author, author],
    [asked.topic, topic],
  ].some(([said, row]) => said !== null && row === null);
  return {
    narrowed: {
      section: section && toSectionMark(section),
      author: author && { name: author.name, handle: author.handle },
      topic: topic && toTopic(topic),
      unknown,
    },
    ids: { section: section?.id ?? null, author: author?.id ?? null, topic: topic?.id ?? null },
  };
}

type Count = { of: string; it: string; pieces: number };

/** The choices that leave something, the fullest first; without numbers where there were too many pieces to count. */
export async function findFacets(counts: Count[] | null): Promise<Facets> {
  if (counts === null) return uncounted();
  const of = (name: string) => counts.filter((it) => it.of === name).sort((a, b) => b.pieces - a.pieces);
  const named = await namesOf(
    of('section').map((it) => it.it),
    of('topic').map((it) => it.it),
  );
  const choices = <It>(name: string, read: (it: string) => It | undefined): Choice<It>[] =>
    of(name).flatMap(({ it, pieces }) => {
      const choice = read(it);
      return choice === undefined ? [] : [{ it: choice, pieces }];
    });
  return {
    sections: choices('section', (id) => named.sections.get(id)),
    topics: choices('topic', (id) => named.topics.get(id)),
    years: choices('year', Number).sort((a, b) => b.it - a.it),
    languages: choices('language', (it) => language.safeParse(it).data),
    kinds: choices('kind', (it) => kind.safeParse(it).data),
  };
}

async function namesOf(sectionIds: string[], topicIds: string[]) {
  const [sections, topics] = await Promise.all([
    sectionIds.length > 0
      ? readerDb().section.findMany({ where: { id: { in: sectionIds } }, select: { id: true, ...sectionMarkColumns } })
      : [],
    topicIds.length > 0 ? readerDb().topic.findMany({ where: { id: { in: topicIds } }, select: topicColumns }) : [],
  ]);
  return {
    sections: new Map(sections.map((row) => [row.id, toSectionMark(row)])),
    topics: new Map(topics.map((row) => [row.id, toTopic(row)])),
  };
}

const KINDS: Kind[] = ['news', 'analysis', 'interview', 'brief'];

/** Every section, language and kind, and the years there are pieces of. */
async function uncounted(): Promise<Facets> {
  const [sections, [oldest]] = await Promise.all([
    readerDb().section.findMany({
      where: { parentId: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: sectionMarkColumns,
    }),
    readerDb().$queryRaw<{ year: number | null }[]>`select pub.first_year() as year`,
  ]);
  const thisYear = Number(yearOf(new Date()));
  const years = Array.from(
    { length: Math.max(0, thisYear - (oldest?.year ?? thisYear) + 1) },
    (_, at) => thisYear - at,
  );
  const choice = <It>(it: It): Choice<It> => ({ it, pieces: null });
  const marks = sections.map(toSectionMark);
  return {
    sections: marks.map(choice),
    topics: [],
    years: years.map(choice),
    languages: [...new Set(marks.map((it) => it.language))].map(choice),
    kinds: KINDS.map(choice),
  };
}

const topicColumns = { id: true, slug: true, name: true, language: true } as const;

const toTopic = (row: { id: string; slug: string; name: string; language: string | null }) => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  language: language.safeParse(row.language).data ?? null,
});
