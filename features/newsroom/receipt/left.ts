import 'server-only';
import { archivePath, authorPath, sectionPath, topicPath } from '@/features/articles/paths';
import type { Place } from '@/features/newsroom/receipt/places';
import type { Surface } from '@/features/newsroom/receipt/surfaces';
import { staffDb } from '@/lib/staff-db';

/** The first pages of lists that a piece has left: readers must not find it there any more. */
export async function listLeft(places: Place[]): Promise<Surface[]> {
  const surfaces = await Promise.all(places.map(surfaceOf));
  return surfaces.flatMap((it) => it ?? []);
}

async function surfaceOf({ list, id }: Place): Promise<Surface | null> {
  const left = (name: string, path: string): Surface => ({ name: `Former ${name}`, path, shows: 'left' });
  switch (list) {
    case 'section': {
      const section = await staffDb().section.findUnique({ where: { id }, select: { slug: true } });
      return section && left('section', sectionPath(section.slug));
    }
    case 'author': {
      const author = await staffDb().author.findUnique({ where: { id }, select: { handle: true } });
      return author && left('author', authorPath(author.handle));
    }
    case 'topic': {
      const topic = await staffDb().topic.findUnique({ where: { id }, select: { slug: true, mergedIntoId: true } });
      return topic && !topic.mergedIntoId ? left('topic', topicPath(topic.slug)) : null;
    }
    case 'archive':
      return left('day', archivePath(id));
  }
}
