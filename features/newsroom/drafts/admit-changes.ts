import type { Changes } from '@/features/newsroom/saving/protocol';
import { toAdmissible } from '@/features/newsroom/text/admissible';
import { pieceFields } from '@/features/newsroom/text/fields';

export type Admitted = { ok: true; changes: Changes } | { ok: false; problem: 'not-a-text'; field: string };

/** What somebody sent, with everything that is to be stored held to the rules; a field that is none is named. */
export function admitChanges({ fields, body }: Changes): Admitted {
  const admitted: NonNullable<Changes['fields']> = {};
  for (const name of pieceFields.keyof().options) {
    const change = fields?.[name];
    if (!change) continue;
    const now = pieceFields.shape[name].safeParse(toStorableField(change.now));
    if (!now.success) return { ok: false, problem: 'not-a-text', field: name };
    admitted[name] = { was: change.was, now: now.data };
  }
  const blocks = body?.blocks.map((it) => ({ ...it, now: it.now && toAdmissible(it.id, it.now) }));
  return { ok: true, changes: { fields: admitted, ...(body ? { body: { ...body, blocks: blocks ?? [] } } : {}) } };
}

const toStorableField = (value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value;
