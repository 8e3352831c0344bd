import { CHROME, FRONT } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { change } from '@/lib/change';

type Deed = { was: string[]; now: string[]; actor: Actor; at: Date };
export type OrderAnswer = { ok: true } | { ok: false; problem: 'edited-elsewhere' };

/** Puts the sections into another order: that of the navigation and of the front page. */
export async function orderSections({ was, now, actor, at }: Deed): Promise<OrderAnswer> {
  return change<OrderAnswer>(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; code: string }[]>`
      select id, code from section order by position, id for update`;
    const stands = rows.map(({ id }) => id);
    const isSame = stands.join() === was.join() && [...now].sort().join() === [...stands].sort().join();
    if (!isSame) return { answer: { ok: false, problem: 'edited-elsewhere' }, forget: null };
    for (const [index, id] of now.entries()) await tx.section.update({ where: { id }, data: { position: index + 1 } });
    const codes = (ids: string[]) => ids.map((id) => rows.find((row) => row.id === id)?.code ?? '');
    await writeDown(tx, {
      ...{ actor, at, action: 'order-sections', thing: { kind: 'section', id: now[0] ?? '' } },
      ...{ before: { order: codes(was) }, after: { order: codes(now) } },
    });
    return { answer: { ok: true }, forget: { tags: [CHROME, FRONT] } };
  });
}
