import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { keepOriginal } from '@/features/newsroom/pictures/commands/keep-original';
import type { Refused } from '@/features/newsroom/pictures/intake/refused';
import { staffDb, type Transaction } from '@/lib/staff-db';

type Order = {
  sent: Buffer;
  /** As the file is called where it came from; names the picture where it says nothing of itself. */
  name: string;
  actor: Actor;
  now: Date;
};
export type TakenIn = { ok: true; id: string; already: boolean } | { ok: false; problem: Refused };

/** Takes a picture in: looked at, kept, with what its file says of it. One that is here already is answered with itself. */
export async function takeIn({ sent, name, actor, now }: Order): Promise<TakenIn> {
  const kept = await keepOriginal(sent);
  if (!kept.ok) return kept;
  const { file, said } = kept;
  return staffDb().$transaction(async (tx) => {
    const there = await findSame(tx, file.hash);
    if (there) return { ok: true, id: there, already: true } as const;
    const { title, caption, credit, takenAt, withheld } = said;
    const { id } = await tx.picture.create({
      data: {
        ...file,
        ...{ caption, credit, takenAt, withheld },
        ...{ title: title ?? titleFrom(name), createdAt: now, createdById: actor.staffId },
      },
      select: { id: true },
    });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'add-picture', thing: { kind: 'picture', id } },
      after: { title: title ?? titleFrom(name), hash: file.hash },
    });
    return { ok: true, id, already: false } as const;
  });
}

/** Two windows may bring the same at once: they are asked one after the other. What lay in the trash comes back. */
async function findSame(tx: Transaction, hash: string): Promise<string | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`;
  const there = await tx.picture.findFirst({ where: { hash }, orderBy: { createdAt: 'asc' } });
  if (there?.trashedAt) await tx.picture.update({ where: { id: there.id }, data: { trashedAt: null } });
  return there?.id ?? null;
}

/** "IMG_skarv-engine-room (2).JPG" → "IMG skarv engine room (2)". */
export const titleFrom = (name: string) =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[\p{C}_\-\s]+/gu, ' ')
    .trim()
    .slice(0, 120) || 'Without a name';
