import { staffDb } from '@/lib/staff-db';
import { authors } from './authors';
import { fillMailingLists } from './mailing-lists';
import { organisation } from './organisation';
import { sections } from './sections';
import { topics } from './topics';

/** What every installation begins with: the publisher's record and the sections. Leaves alone what is there already. */
export async function fillFirstContent(): Promise<void> {
  const db = staffDb();
  await db.organisation.upsert({ where: { id: 1 }, create: organisation, update: {} });
  for (const [index, section] of sections.entries()) {
    await db.section.upsert({
      where: { code: section.code },
      create: { ...section, position: index + 1 },
      update: {},
    });
  }
  await fillMailingLists();
}

/** The invented people and topics of the set. */
export async function fillWorld(): Promise<void> {
  const db = staffDb();
  for (const author of authors) {
    await db.author.upsert({ where: { handle: author.handle }, create: { ...author, listed: true }, update: {} });
  }
  for (const topic of topics) {
    await db.topic.upsert({ where: { slug: topic.slug }, create: topic, update: {} });
  }
}

export type World = {
  sectionId(code: string): string;
  authorId(handle: string): string;
  topicId(slug: string): string;
};

/** Ids by the names that the texts use; throws on a name that nobody has. */
export async function readWorld(): Promise<World> {
  const db = staffDb();
  const sectionIds = new Map((await db.section.findMany()).map((it) => [it.code, it.id]));
  const authorIds = new Map((await db.author.findMany()).map((it) => [it.handle, it.id]));
  const topicIds = new Map((await db.topic.findMany()).map((it) => [it.slug, it.id]));
  return {
    sectionId: (code) => known(sectionIds, code),
    authorId: (handle) => known(authorIds, handle),
    topicId: (slug) => known(topicIds, slug),
  };
}

export function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Nothing is called ${name}`);
  return id;
}
