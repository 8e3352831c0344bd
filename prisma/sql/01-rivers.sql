-- The lists of authors, topics, languages, corrections and the archive; like those of 01-readers.sql they answer ids,
-- newest first, of what is live.

-- A piece that names its author twice stands once.
create function pub.newest_of_author(author uuid, howmany int, skipping int default 0) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select b.article_id from live.byline b
    where b.author_id = author and not exists (
      select from byline same
      where same.article_id = b.article_id and same.author_id = b.author_id and same.position < b.position
    )
    order by b.published_at desc, b.article_id desc limit howmany offset skipping;
  end;

-- The language of an author's newest sixty pieces; null where there are several, or no piece.
create function pub.language_of_author(author uuid) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return (
    select case when count(distinct n.language) = 1 then min(n.language) end from (
      select a.language from byline b join live.article a on a.id = b.article_id
      where b.author_id = author
      order by b.published_at desc, b.article_id desc limit 60
    ) n
  );

create function pub.newest_of_topic(topic uuid, howmany int, skipping int default 0) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select t.article_id from live.article_topic t where t.topic_id = newest_of_topic.topic
    order by t.published_at desc, t.article_id desc limit howmany offset skipping;
  end;

-- What else the newest sixty pieces of a topic are about, the most named first.
create function pub.topics_beside(about uuid, howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select t.topic_id
    from (
        select u.article_id from live.article_topic u where u.topic_id = about
        order by u.published_at desc, u.article_id desc limit 60
      ) near
      join article_topic t on t.article_id = near.article_id
      join topic on topic.id = t.topic_id and topic.merged_into_id is null
    where t.topic_id <> about
    group by t.topic_id order by count(*) desc, max(t.published_at) desc, t.topic_id limit howmany;
  end;

-- Of each kind of topic those that were written about last.
create function pub.topics_of_kinds(kinds text[], each int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select n.id from unnest(kinds) with ordinality as k (kind, place)
      cross join lateral (
        select t.id, l.last from live.topic t
          cross join lateral (
            select u.published_at as last from live.article_topic u where u.topic_id = t.id
            order by u.published_at desc limit 1
          ) l
        where t.kind = k.kind order by l.last desc, t.id limit each
      ) n
    order by k.place, n.last desc, n.id;
  end;

create function pub.newest_of_language(spoken text, howmany int, skipping int default 0) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id from live.article a where a.language = spoken
    order by a.published_at desc, a.id desc limit howmany offset skipping;
  end;

-- Corrections and rights of reply in one list: which of the two, and when.
create function pub.newest_notes(howmany int, skipping int default 0) returns table (id uuid, reply boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select n.id, n.reply from (
      (select c.id, c.corrected_at as at, false as reply from live.correction c
        order by c.corrected_at desc, c.id desc limit howmany + skipping)
      union all
      (select r.id, r.replied_at, true from live.right_of_reply r
        order by r.replied_at desc, r.id desc limit howmany + skipping)
    ) n
    order by n.at desc, n.id desc limit howmany offset skipping;
  end;

-- The archive goes by the days of the zone it is asked in, from a day to the day after the last.
create function pub.pieces_between(zone text, first date, beyond date, howmany int, skipping int default 0) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id from live.article a
    where a.published_at >= first::timestamp at time zone zone and a.published_at < beyond::timestamp at time zone zone
    order by a.published_at desc, a.id desc limit howmany offset skipping;
  end;

-- How many pieces came out on each day that has some. Counted from an index alone (article_calendar).
create function pub.pieces_by_day(zone text, first date, beyond date) returns table (day text, pieces int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select to_char(d, 'YYYY-MM-DD'), c.pieces
    from generate_series(first::timestamp, beyond::timestamp - interval '1 day', interval '1 day') d
      cross join lateral (
        select count(*)::int as pieces from live.article a
        where a.published_at >= d at time zone zone and a.published_at < (d + interval '1 day') at time zone zone
      ) c
    where c.pieces > 0 order by d;
  end;

-- The same for each month since the first piece.
create function pub.pieces_by_month(zone text) returns table (month text, pieces int)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    with oldest as (
      select a.published_at as at from live.article a order by a.published_at limit 1
    )
    select to_char(m, 'YYYY-MM'), c.pieces
    from oldest
      cross join generate_series(date_trunc('month', oldest.at at time zone zone), now() at time zone zone, interval '1 month') m
      cross join lateral (
        select count(*)::int as pieces from live.article a
        where a.published_at >= m at time zone zone and a.published_at < (m + interval '1 month') at time zone zone
      ) c
    where c.pieces > 0 order by m;
  end;

-- The days nearest to a span of days on which something came out.
create function pub.days_beside(zone text, first date, beyond date) returns table (earlier text, later text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select
      (select to_char(a.published_at at time zone zone, 'YYYY-MM-DD') from live.article a
        where a.published_at < first::timestamp at time zone zone order by a.published_at desc limit 1),
      (select to_char(a.published_at at time zone zone, 'YYYY-MM-DD') from live.article a
        where a.published_at >= beyond::timestamp at time zone zone order by a.published_at limit 1);
  end;
