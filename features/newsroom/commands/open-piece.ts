import { randomUUID } from 'node:crypto';
import { createPiece } from '@/features/newsroom/commands/create-piece';
import { staffDb } from '@/lib/staff-db';

/** An empty piece of somebody's own, signed by them where they sign pieces; answers its id. */
export async function openPiece(actor: { staffId: string; name: string }, now: Date): Promise<string> {
  const author = await staffDb().author.findUnique({ where: { staffId: actor.staffId } });
  return createPiece({
    actor,
    now,
    text: {
      body: { type: 'doc', content: [{ type: 'paragraph', attrs: { id: randomUUID() } }] },
      bylines: author ? [{ authorId: author.id, place: author.place, outlet: 'MON' }] : [],
    },
  });
}
