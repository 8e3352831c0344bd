import { staffDb, type Transaction } from '@/lib/staff-db';

export type PictureUse = {
  kind: 'piece' | 'author' | 'issue' | 'front';
  id: string;
  name: string;
  code: string | null;
  language: string;
  /** Where in a piece. */
  place: 'lead' | 'in the text' | 'portrait' | 'cover' | 'by hand';
};

const MOST = 50;

/** Where a picture stands: in what readers have or will have, and in what is being written. */
export async function listUses(id: string, on: Pick<Transaction, '$queryRaw'> = staffDb()): Promise<PictureUse[]> {
  // Drafts are searched only where they may say something else than what is published: the rest is in picture_use.
  return on.$queryRaw<PictureUse[]>`
    with named as (
      select article_id from picture_use where picture_id = ${id}::uuid
      union
      select d.article_id from draft d join article a on a.id = d.article_id
      where (a.state <> 'published' or d.changed_at > a.changed_at) and a.trashed_at is null
        and (d.lead_picture_id = ${id}::uuid or d.body::text like ${`%${id}%`})
    )
    (select 'piece' as kind, a.id::text as id, coalesce(nullif(d.headline, ''), 'Without a headline') as name,
            s.code as code, d.language as language,
            case when d.lead_picture_id = ${id}::uuid then 'lead' else 'in the text' end as place
     from named n join article a on a.id = n.article_id join draft d on d.article_id = a.id
       left join section s on s.id = coalesce(a.section_id, d.section_id)
     order by a.published_at desc nulls first, a.id desc limit ${MOST})
    union all
    select 'author', id::text, name, null, 'en', 'portrait' from author where portrait_id = ${id}::uuid
    union all
    select 'issue', i.id::text, m.name || ' ' || i.number, null, m.language, 'cover'
    from issue i join magazine m on m.id = i.magazine_id where i.cover_id = ${id}::uuid
    union all
    (select 'front', 'front', 'Front page', null, 'en', 'by hand'
     from (
       select 1 from front_draft where pins @> jsonb_build_array(jsonb_build_object('pictureId', ${id}::text))
       union all
       select 1 from front_pin p join front_layout l on l.id = p.layout_id
       where p.picture_id = ${id}::uuid and l.ended_at is null
         and (l.starts_at > now() or l.id = (
           select id from front_layout where starts_at <= now() and ended_at is null
           order by starts_at desc, number desc limit 1))
     ) named limit 1)`;
}
