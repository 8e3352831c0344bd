import 'server-only';
import { findArchiveRiver } from '@/features/archive/queries';
import { spanOf } from '@/features/archive/span';
import type { Teaser } from '@/features/articles/article';
import { chooseFront, FRONT_POOL, teasersOn } from '@/features/articles/front-choice';
import { findFront, findPins, findRiver, type River } from '@/features/articles/queries';
import { findAuthorRiver } from '@/features/authors/queries';
import { findLatest } from '@/features/latest/queries';
import type { ListAsked } from '@/features/newsroom/receipt/surfaces';
import { readAsked } from '@/features/search/asked';
import { findPieces } from '@/features/search/queries';
import { listSections } from '@/features/sections/queries';
import { findTopicRiver } from '@/features/topics/queries';

/**
 * Under which headline the first page of a list has a piece at this moment, asked of the query that its page asks; null
 * where it has not.
 */
export async function heldAs(asked: ListAsked, articleId: string, now: Date): Promise<string | null> {
  const shown = await firstPage(asked, now);
  return shown.find((it) => it.id === articleId)?.headline ?? null;
}

async function firstPage(asked: ListAsked, now: Date): Promise<Pick<Teaser, 'id' | 'headline'>[]> {
  const of = (river: River | null) => river?.teasers ?? [];
  switch (asked.list) {
    case 'front': {
      const [sections, pinned] = await Promise.all([listSections(), findPins()]);
      const ids = sections.map((it) => it.id);
      const { pins, ...pool } = await findFront(ids, FRONT_POOL, pinned);
      return teasersOn(chooseFront(pool, sections, { language: 'en', now, pins }));
    }
    case 'latest':
      return of(await findLatest(asked.scope, asked.of, 1));
    case 'section':
      return of(await findRiver(asked.id, 1));
    case 'author':
      return of(await findAuthorRiver(asked.id, 1));
    case 'topic':
      return of(await findTopicRiver(asked.id, 1));
    case 'archive': {
      const span = spanOf(asked.day.split('-'), now);
      return span ? of(await findArchiveRiver(span.first, span.beyond, 1)) : [];
    }
    case 'search':
      return ((await findPieces(readAsked({ q: asked.q }), asked.language))?.hits ?? []).map((hit) => hit.teaser);
  }
}
