import type { Board, BoardPlace, BoardSlot } from '@/features/newsroom/front/board';
import { whenIn } from '@/features/newsroom/publishing/hour-words';
import { SITE_ZONE } from '@/lib/clock';

/** "Seconds, place 2"; a slot of one place is its name. */
export const nameOf = (slot: BoardSlot, place: number) =>
  slot.places.length === 1 ? slot.name : `${slot.name}, place ${place + 1}`;

/** How the piece in a place came there, and what became of the one that was put there. */
export function wordsFor({ state, pin, named }: BoardPlace, { now }: Board): string {
  const when = (at: string) => whenIn(new Date(at), SITE_ZONE, new Date(now));
  switch (state) {
    case 'rule':
      return 'By rule';
    case 'pinned':
      return [
        'By hand',
        pin?.until && `until ${when(pin.until)}`,
        pin?.headline && 'own headline',
        pin?.pictureId && 'own picture',
      ]
        .filter(Boolean)
        .join(', ');
    case 'waiting':
      return `By rule until ${named ? when(named.at) : 'then'}, then ‘${named?.headline ?? ''}’`;
    case 'over':
      return `By rule since ${pin?.until ? when(pin.until) : ''}, before ‘${named?.headline ?? ''}’`;
    case 'lost':
      return `By rule: ‘${named?.headline ?? 'A piece'}’ cannot stand here now`;
  }
}
