import { send } from '@/features/newsroom/components/send';
import type { Desk } from '@/features/newsroom/editor/desk/desk-state';
import { type Standing, standing } from '@/features/newsroom/publishing/standing';

export type Changed = { ok: true; standing: Standing } | { ok: false; words: string };

/** Does something to the piece at a door of its own; the desk then shows where it stands. */
export async function changeStanding(
  { piece, store }: Desk,
  door: 'publication' | 'embargo' | 'review' | 'approval' | 'notes',
  body: unknown,
  method: 'POST' | 'PUT' | 'DELETE' = 'POST',
): Promise<Changed> {
  const sent = await send(`/api/v1/pieces/${piece.id}/${door}`, body, method);
  if (!sent.ok) {
    await refreshStanding({ piece, store });
    return sent;
  }
  const now = standing.parse(sent.body);
  take(store, now);
  return { ok: true, standing: now };
}

/** Asks where the piece stands; what cannot be heard now is asked again later. */
export async function refreshStanding({ piece, store }: Pick<Desk, 'piece' | 'store'>): Promise<void> {
  try {
    const response = await fetch(`/api/v1/pieces/${piece.id}/standing`);
    if (response.ok) take(store, standing.parse(await response.json()));
  } catch {
    // The line is down.
  }
}

const take = (store: Desk['store'], now: Standing) =>
  store.set({ standing: now, clockAhead: Date.parse(now.now) - Date.now() });
