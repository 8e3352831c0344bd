-- What sitemaps are made of. Like the lists of 01-readers.sql these are functions of the owner's: an order and a limit do
-- not pass a barrier.

-- How many pieces of a span of days are live, and when the first of them disappears; from an index alone (article_calendar).
create function pub.sitemap_span(zone text, first date, beyond date) returns table (pieces int, leaves_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select count(*)::int, min(a.unpublish_at) from live.article a
    where a.published_at >= first::timestamp at time zone zone and a.published_at < beyond::timestamp at time zone zone;
  end;

-- The addresses of a span of days, the oldest first, so that a part that is full stays as it is; from the last one on that
-- was read. What changed a piece: its publication, a material update, a correction, a right of reply.
create function pub.sitemap_pieces(zone text, first date, beyond date, last_at timestamptz, last_id uuid, howmany int, skipping int)
  returns table (id uuid, published_at timestamptz, section text, slug text, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id, a.published_at, s.slug, a.slug,
      greatest(a.published_at, a.updated_at,
        (select max(c.corrected_at) from correction c where c.article_id = a.id),
        (select max(r.replied_at) from right_of_reply r where r.article_id = a.id))
    from live.article a join section s on s.id = a.section_id
    where a.published_at >= first::timestamp at time zone zone and a.published_at < beyond::timestamp at time zone zone
      and (last_at is null or (a.published_at, a.id) > (last_at, last_id))
    order by a.published_at, a.id limit howmany offset skipping;
  end;

-- Sections, authors and topics, each with its newest piece. A topic of fewer than three pieces is not to be found.
create function pub.sitemap_sections() returns table (slug text, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select s.slug, (select a.published_at from live.article a where a.section_id = s.id order by a.published_at desc limit 1)
    from live.section s order by s.position, s.id;
  end;

create function pub.sitemap_authors(howmany int) returns table (slug text, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select t.handle, (select b.published_at from live.byline b where b.author_id = t.id order by b.published_at desc limit 1)
    from live.author t order by t.handle limit howmany;
  end;

create function pub.sitemap_topics(howmany int) returns table (slug text, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select t.slug, n.at
    from topic t cross join lateral (
      select max(f.published_at) as at, count(*) as pieces from (
        select u.published_at from live.article_topic u where u.topic_id = t.id order by u.published_at desc limit 3
      ) f
    ) n
    where t.merged_into_id is null and n.pieces = 3 order by t.slug limit howmany;
  end;
