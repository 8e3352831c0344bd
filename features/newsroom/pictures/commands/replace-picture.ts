import { pictureTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPicture } from '@/features/newsroom/pictures/commands/change-picture';
import { keepOriginal } from '@/features/newsroom/pictures/commands/keep-original';
import type { Refused } from '@/features/newsroom/pictures/intake/refused';
import { change } from '@/lib/change';
import { originals } from '@/lib/originals/originals';
import { staffDb } from '@/lib/staff-db';

type Order = { id: string; sent: Buffer; actor: Actor; now: Date };
export type Replaced = { ok: true } | { ok: false; problem: Refused | 'unknown' };

/**
 * Another file in the place of this one: every piece goes on showing the picture, and its old addresses lead to the new
 * sizes. What is said of it stays; the point that must stay in view is the middle again. The old file is thrown away.
 */
export async function replacePicture({ id, sent, actor, now }: Order): Promise<Replaced> {
  const kept = await keepOriginal(sent);
  if (!kept.ok) return kept;
  const { file, said } = kept;
  const replaced = await change<{ old: string[] } | null>(async (tx) => {
    const before = await lockPicture(tx, id);
    if (!before) return { answer: null, forget: null };
    await tx.picture.update({
      where: { id },
      data: {
        ...file,
        ...{
          withheld: said.withheld,
          takenAt: said.takenAt,
          nightOriginal: null,
          nightHash: null,
          focalX: 0.5,
          focalY: 0.5,
        },
      },
    });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'replace-picture', thing: { kind: 'picture', id } },
      ...{ before: { hash: before.hash }, after: { hash: file.hash } },
    });
    const old = [before.original, before.nightOriginal].filter((name) => name !== null && name !== file.original);
    return { answer: { old: old.filter((name) => name !== null) }, forget: { tags: [], hard: [pictureTag(id)] } };
  });
  if (!replaced) return { ok: false, problem: 'unknown' };
  for (const name of replaced.old) await throwAway(name);
  return { ok: true };
}

/** Unless another picture was made of the same file. */
async function throwAway(name: string): Promise<void> {
  const others = await staffDb().picture.count({ where: { OR: [{ original: name }, { nightOriginal: name }] } });
  if (others === 0) await originals().remove(name);
}
