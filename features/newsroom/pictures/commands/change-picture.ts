import { z } from 'zod';
import { pictureTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { noonOf } from '@/features/words/dates';
import { change } from '@/lib/change';
import { nextMidnight } from '@/lib/clock';
import type { Transaction } from '@/lib/staff-db';
import type { Picture } from '@/prisma/client/staff/client';

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `at most ${most} characters`)
    .transform((it) => it || null)
    .nullable();

/** What can be said of a picture; what is left out stays as it is. */
export const saidOfPicture = z
  .object({
    title: z.string().trim().min(1, 'A picture needs a name.').max(120),
    /** Null: nobody has said yet. Empty: decorative. */
    alt: z.string().trim().max(500).nullable(),
    caption: words(1000),
    credit: words(200),
    licence: words(60),
    /** The last day it may be shown; it leaves every page at the end of that day. */
    expiresAt: z.iso
      .date()
      .transform((day) => nextMidnight(noonOf(day)))
      .nullable(),
    focalX: z.number().min(0).max(1),
    focalY: z.number().min(0).max(1),
  })
  .partial();
type SaidOfPicture = z.output<typeof saidOfPicture>;

type Order = { id: string; said: SaidOfPicture; actor: Actor; now: Date };
export type PictureChanged = { ok: true; picture: Picture } | { ok: false; problem: 'unknown' };

/** Says something else of a picture; every page that shows it is made anew for its next reader. */
export async function describePicture({ id, said, actor, now }: Order): Promise<PictureChanged> {
  return change<PictureChanged>(async (tx) => {
    const before = await lockPicture(tx, id);
    if (!before) return { answer: { ok: false, problem: 'unknown' }, forget: null };
    const others = Object.entries(said).filter(([name, value]) => !isSame(Reflect.get(before, name), value));
    if (others.length === 0) return { answer: { ok: true, picture: before }, forget: null };
    const data = Object.fromEntries(others);
    const picture = await tx.picture.update({ where: { id }, data });
    await writeDown(tx, {
      ...{ actor, at: now, action: 'describe-picture', thing: { kind: 'picture', id } },
      before: Object.fromEntries(others.map(([name]) => [name, plain(Reflect.get(before, name))])),
      after: Object.fromEntries(others.map(([name, value]) => [name, plain(value)])),
    });
    // A right that ends sooner ends in kept copies too, also those kept for an outage.
    const sooner = picture.expiresAt !== null && (before.expiresAt === null || picture.expiresAt < before.expiresAt);
    const tags = [pictureTag(id)];
    return { answer: { ok: true, picture }, forget: sooner ? { tags: [], hard: tags } : { tags } };
  });
}

/** The row, until the end of the transaction nobody else's to change. */
export async function lockPicture(tx: Transaction, id: string): Promise<Picture | null> {
  await tx.$queryRaw`select 1 from picture where id = ${id}::uuid for update`;
  return tx.picture.findUnique({ where: { id } });
}

const plain = (value: unknown) =>
  value instanceof Date ? value.toISOString() : typeof value === 'number' || typeof value === 'string' ? value : null;
const isSame = (one: unknown, other: unknown) => plain(one) === plain(other);
