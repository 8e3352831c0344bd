import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { type TextAsTyped, text } from '@/features/newsroom/schema';
import { change } from '@/lib/change';

export type NewPiece = {
  actor: Actor;
  now: Date;
  text: TextAsTyped;
  demonstration?: boolean;
  /** The piece whose text it begins with. */
  copyOf?: string;
};

/** Opens a piece with the text given; nobody but staff sees it. Answers its id. Throws where the text is not one (zod). */
export async function createPiece({
  actor,
  now,
  text: typed,
  demonstration = false,
  copyOf,
}: NewPiece): Promise<string> {
  const draft = text.parse(typed);
  return change(async (tx) => {
    const article = await tx.article.create({
      data: {
        createdAt: now,
        createdById: actor.staffId,
        changedAt: now,
        demonstration,
        kind: draft.kind,
        language: draft.language,
        draft: { create: { ...draft, changedAt: now, changedById: actor.staffId } },
      },
    });
    await writeDown(tx, {
      ...{ actor, at: now, thing: { kind: 'article', id: article.id } },
      ...(copyOf ? { action: 'duplicate', after: { copyOf } } : { action: 'create' }),
    });
    return { answer: article.id, forget: null };
  });
}
