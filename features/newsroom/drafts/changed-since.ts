import { EVERY_FIELD } from '@/features/newsroom/drafts/draft-text';
import { namesOf } from '@/features/newsroom/drafts/names';
import type { Deed, Patch } from '@/features/newsroom/saving/protocol';
import type { FieldName } from '@/features/newsroom/text/fields';
import type { Text } from '@/features/newsroom/text/text';
import type { Transaction } from '@/lib/staff-db';

type Question = { articleId: string; since: number; version: number; windowId?: string };
export type Since = { named: Named; others: Deed[] };
type Named = { fields: Set<string>; blocks: Set<string>; order: boolean } | NonNullable<Patch['whole']>;

/**
 * What changed between two versions, by name, and what other windows did of it. Where the log does not reach back (it is
 * swept) or the asker saw a version that is not here (the draft came from a backup), everything has.
 */
export async function listChangedSince(
  tx: Transaction,
  { articleId, since, version, windowId }: Question,
): Promise<Since> {
  const changes = await tx.draftChange.findMany({
    where: { articleId, version: { gt: since, lte: version } },
    orderBy: { version: 'asc' },
  });
  const theirs = changes.filter((it) => !windowId || it.windowId !== windowId);
  const names = await namesOf(
    tx,
    theirs.map((it) => it.staffId),
  );
  const others = theirs.map(({ at, staffId, version: made, fields, blocks }) => ({
    ...{ by: names(staffId), at: at.toISOString(), version: made, fields, blocks },
  }));
  if (since > version) return { named: 'went-back', others };
  if (changes.length < version - since) return { named: 'log-ends', others };
  return {
    named: {
      fields: new Set(changes.flatMap((it) => it.fields)),
      blocks: new Set(changes.flatMap((it) => it.blocks)),
      order: changes.some((it) => it.reordered),
    },
    others,
  };
}

/** The values of what is named, as they stand. */
export function toPatchOf({ fields, blocks, order }: Text, named: Named): Patch {
  if (typeof named === 'string') {
    return { whole: named, fields, blocks: Object.fromEntries(blocks), order: [...order] };
  }
  const isNamed = (name: FieldName) => named.fields.has(name);
  const values = EVERY_FIELD.filter(isNamed).map((name) => [name, fields[name]]);
  return {
    ...(values.length > 0 ? { fields: Object.fromEntries(values) } : {}),
    ...(named.blocks.size > 0
      ? { blocks: Object.fromEntries([...named.blocks].map((id) => [id, blocks.get(id) ?? null])) }
      : {}),
    ...(named.order ? { order: [...order] } : {}),
  };
}
