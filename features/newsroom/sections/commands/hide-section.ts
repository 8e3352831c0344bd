import { CHROME, FRONT, LATEST, pictureTag, sectionTag, slugTag } from '@/features/articles/tags';
import type { Actor } from '@/features/newsroom/actor';
import { writeDown } from '@/features/newsroom/audit';
import { change } from '@/lib/change';
import type { Transaction } from '@/lib/staff-db';

type Deed = { id: string; hidden: boolean; actor: Actor; now: Date };

/** Takes a section away from readers with everything in it, also from the last good copies; or gives it back. */
export async function hideSection({ id, hidden, actor, now }: Deed): Promise<{ ok: boolean }> {
  return change<{ ok: boolean }>(async (tx) => {
    const [row] = await tx.$queryRaw<{ slug: string; hidden: boolean }[]>`
      select slug, hidden from section where id = ${id}::uuid for update`;
    if (!row) return { answer: { ok: false }, forget: null };
    if (row.hidden === hidden) return { answer: { ok: true }, forget: null };
    await tx.section.update({ where: { id }, data: { hidden } });
    const action = hidden ? 'hide-section' : 'show-section';
    const thing = { kind: 'section', id };
    await writeDown(tx, { actor, at: now, action, thing, before: { hidden: row.hidden }, after: { hidden } });
    const tags = [CHROME, FRONT, LATEST, sectionTag(id), slugTag(row.slug), ...(await picturesIn(tx, id))];
    return { answer: { ok: true }, forget: hidden ? { tags: [], hard: tags } : { tags } };
  });
}

/** Pictures of its pieces, and of those of the sections below it. */
async function picturesIn(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive below as (
      select id from section where id = ${id}::uuid union all select s.id from section s join below b on s.parent_id = b.id
    )
    select distinct u.picture_id as id
    from below b join article a on a.section_id = b.id join picture_use u on u.article_id = a.id
    where a.state = 'published'`;
  return rows.map((row) => pictureTag(row.id));
}
