import type { Actor } from '@/features/newsroom/actor';
import { createPiece } from '@/features/newsroom/commands/create-piece';
import { textOf } from '@/features/newsroom/drafts/draft-text';
import { toBody } from '@/features/newsroom/text/text';
import { staffDb } from '@/lib/staff-db';

type Order = { articleId: string; actor: Actor; now: Date };

/** Opens a new piece with the text of another one's draft, without its address; answers the new one's id. */
export async function duplicatePiece({
  articleId,
  actor,
  now,
}: Order): Promise<{ ok: true; id: string } | { ok: false; problem: 'unknown' }> {
  const draft = await staffDb().draft.findUnique({ where: { articleId } });
  if (!draft) return { ok: false, problem: 'unknown' };
  const text = textOf(draft);
  const headline = text.fields.headline.trim() === '' ? '' : `${text.fields.headline} (copy)`;
  const id = await createPiece({
    actor,
    now,
    text: { ...text.fields, headline, slug: null, body: toBody(text) },
    copyOf: articleId,
  });
  return { ok: true, id };
}
