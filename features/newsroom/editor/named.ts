import { parseBody } from '@/features/articles/blocks';
import { pictureIdsOf, relatedIdsOf } from '@/features/articles/body';
import type { PieceFields } from '@/features/newsroom/text/fields';
import type { Findable } from './found';

/** Ids of all that a piece names, by what they are; what is no id of ours is left out. */
export function namedIn(fields: PieceFields, stored: unknown): Record<Findable, string[]> {
  const body = parseBody(stored);
  return {
    authors: ids(fields.bylines.map((it) => it.authorId)),
    topics: ids(fields.topicIds),
    pictures: ids([...(fields.leadPictureId ? [fields.leadPictureId] : []), ...pictureIdsOf(body)]),
    articles: ids(relatedIdsOf(body)),
  };
}

const ids = (named: string[]) => [...new Set(named)].filter((id) => UUID.test(id));
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
