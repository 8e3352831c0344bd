import { z } from 'zod';
import { staffDb } from '@/lib/staff-db';
import { fillFirstContent, fillWorld, readWorld } from './first-content';
import { loadEvents } from './load-events';
import { loadMagazines } from './load-magazines';
import { loadPiece } from './load-piece';
import type { Draw } from './pictures';
import type { Piece } from './piece';
import { loadPortraits } from './portraits';
import { loadSubscribers } from './subscribers';

type Load = { pieces: Piece[]; now: Date; draw: Draw; say: (line: string) => void };

/** What `installation` keeps under this key: all dates of the set count from `startedAt`; loaded when it was complete. */
export const KEY = 'demonstration';
const memory = z.object({ startedAt: z.coerce.date(), loadedAt: z.coerce.date().nullable() });

/**
 * Fills an installation with the demonstration set. A run that was interrupted is taken up; one that was completed is
 * left as it is, whatever staff have done with it since.
 */
export async function loadDemonstration({ pieces, now, draw, say }: Load): Promise<void> {
  await fillFirstContent();
  const { startedAt, loadedAt } = await rememberStart(now);
  if (loadedAt) return say(`Demonstration set: here since ${loadedAt.toISOString()}, left as it is.`);
  await fillWorld();
  const setting = { world: await readWorld(), pieces, startedAt, draw, articleIds: new Map<string, string>() };
  for (const [index, piece] of pieces.entries()) {
    setting.articleIds.set(piece.slug, await loadPiece(piece, setting));
    if ((index + 1) % 12 === 0) say(`Demonstration set: ${index + 1} of ${pieces.length} pieces.`);
  }
  await loadPortraits(setting);
  await loadMagazines(setting);
  await loadEvents(setting);
  await loadSubscribers(startedAt);
  say('Demonstration set: portraits, magazines and events.');
  await staffDb().installation.update({
    where: { key: KEY },
    data: { value: { startedAt: startedAt.toISOString(), loadedAt: now.toISOString() } },
  });
  say(`Demonstration set: ${pieces.length} pieces, complete.`);
}

async function rememberStart(now: Date) {
  const { value } = await staffDb().installation.upsert({
    where: { key: KEY },
    create: { key: KEY, value: { startedAt: now.toISOString(), loadedAt: null } },
    update: {},
  });
  return memory.parse(value);
}
