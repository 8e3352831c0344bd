import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { lockPicture } from '@/features/newsroom/pictures/commands/change-picture';
import { listUses } from '@/features/newsroom/pictures/uses';
import { staffDb } from '@/lib/staff-db';

type Order = { id: string; actor: Actor; now: Date };
export type Trashed = { ok: true } | { ok: false; problem: 'unknown' | 'in-use' };

/** Out of sight for the newsroom; only what no piece, author or issue shows can go. */
export async function trashPicture({ id, actor, now }: Order): Promise<Trashed> {
  return staffDb().$transaction(async (tx) => {
    const picture = await lockPicture(tx, id);
    if (!picture) return { ok: false, problem: 'unknown' };
    if ((await listUses(id, tx)).length > 0) return { ok: false, problem: 'in-use' };
    if (picture.trashedAt === null) {
      await tx.picture.update({ where: { id }, data: { trashedAt: now } });
      await writeDown(tx, { actor, at: now, action: 'trash-picture', thing: { kind: 'picture', id } });
    }
    return { ok: true };
  });
}

export async function putPictureBack({ id, actor, now }: Order): Promise<Trashed> {
  return staffDb().$transaction(async (tx) => {
    const { count } = await tx.picture.updateMany({
      where: { id, trashedAt: { not: null } },
      data: { trashedAt: null },
    });
    if (count > 0) await writeDown(tx, { actor, at: now, action: 'put-picture-back', thing: { kind: 'picture', id } });
    return count > 0 ? { ok: true } : { ok: false, problem: 'unknown' };
  });
}
