-- Everything a reader may see, and nothing else. The reader's login has rights on schema `pub` alone.
--
-- Schema `live`, which no login but the owner's may use, says what is live: live.article once, every other view asks it.
-- Schema `pub` shows the same to readers behind a security barrier: without one the planner runs a reader's own
-- condition before the view's, and a failing cast (headline::int = 1) quotes a text that is not live in its error
-- message. Conditions that cannot tell anything (=, <, in, on ids, slugs and instants) still reach the indexes; others,
-- such as @@ or like, do not: a search is a function of the owner's, with nothing in it but parameters.
drop schema if exists pub cascade;
drop schema if exists live cascade;
create schema live;
create schema pub;

create view live.organisation as
  select id, name, long_name, legal_name, street, postal_code, city, country_code, telephone, fax, email, social_links,
         register_court, register_number, vat_id, representative, responsible_person,
         exists (select from installation where key = 'demonstration') as demonstration
  from organisation;

-- A hidden section is unknown with everything below it, however deep.
create view live.section as
  with recursive open as (
    select * from section where parent_id is null and not hidden
    union all
    select s.* from section s join open o on s.parent_id = o.id where not s.hidden
  )
  select id, slug, name, name_in_english, short_name, code, colour, night_colour, language, description, position, parent_id
  from open;

create view live.former_section_slug as
  select f.slug, f.section_id from former_section_slug f join live.section s on s.id = f.section_id;

-- The text is joined from the live revision by a left join, so that a query that asks only whether it is live drops it.
create view live.article as
  select a.id, a.section_id, a.slug, a.kind, a.language, a.published_at, a.updated_at, a.changed_at, a.unpublish_at,
         r.kicker, r.headline, r.standfirst, r.body, r.words, r.dateline, r.lead_picture_id,
         r.print_title, r.print_issue, r.print_page, r.search_title, r.search_description
  from article a
    join live.section s on s.id = a.section_id
    left join revision r on r.id = a.live_revision_id
  where a.state = 'published' and a.published_at <= now() and (a.unpublish_at is null or a.unpublish_at > now());

create view live.former_slug as
  select f.slug, f.article_id from former_slug f join live.article a on a.id = f.article_id;

-- What was live and is no longer: by every address it ever had, with nothing of its text. Two branches, so that the
-- index of each table's slugs is used.
create view live.gone_slug as
  select a.slug, coalesce(a.withdrawn_at, a.unpublish_at) as gone_at, a.state = 'withdrawn' as withdrawn, a.withdrawn_why as why
  from article a join live.section s on s.id = a.section_id
  where a.published_at <= now() and (a.state = 'withdrawn' or (a.state = 'published' and a.unpublish_at <= now()))
  union all
  select f.slug, coalesce(a.withdrawn_at, a.unpublish_at), a.state = 'withdrawn', a.withdrawn_why
  from former_slug f join article a on a.id = f.article_id join live.section s on s.id = a.section_id
  where a.published_at <= now() and (a.state = 'withdrawn' or (a.state = 'published' and a.unpublish_at <= now()));

create view live.byline as
  select b.article_id, b.position, b.author_id, b.place, b.outlet, b.published_at
  from byline b join live.article a on a.id = b.article_id;

-- "Some live article names it" is asked row by row, newest first, with a limit: `exists` may be planned as a hash over the
-- whole archive.
create view live.author as
  select t.id, t.handle, t.name, t.kind, t.role, t.place, t.biography, t.email, t.links, t.listed, t.beats, t.portrait_id
  from author t
  where t.listed or (select true from live.byline b where b.author_id = t.id order by b.published_at desc limit 1);

create view live.former_author_handle as
  select f.handle, f.author_id from former_author_handle f join live.author a on a.id = f.author_id;

create view live.article_topic as
  select t.article_id, t.topic_id, t.position, t.published_at
  from article_topic t
    join live.article a on a.id = t.article_id
    join topic on topic.id = t.topic_id and topic.merged_into_id is null;

create view live.topic as
  select t.id, t.slug, t.name, t.kind, t.language, t.description, t.facts
  from topic t
  where t.merged_into_id is null and (select true from live.article_topic u where u.topic_id = t.id order by u.published_at desc limit 1);

-- Every address that leads to a topic: those of topics that were merged into it, and those it once had itself.
create view live.merged_topic as
  select m.slug, t.id as topic_id from topic m join live.topic t on t.id = m.merged_into_id
  union all
  select f.slug, t.id from former_topic_slug f join live.topic t on t.id = f.topic_id;

-- The front page as an editor laid it out. A pin counts while its piece is live and its time is not over; the rule fills
-- the place otherwise (features/articles/front-choice.ts), so that withdrawing and waiting need no change to a layout.
create view live.front_layout as
  select l.id from front_layout l
  where l.starts_at <= now() and l.ended_at is null
  order by l.starts_at desc, l.number desc limit 1;

create view live.front_pin as
  select p.slot, p.place, p.article_id, p.headline, p.picture_id, p.until
  from front_pin p join live.front_layout l on l.id = p.layout_id join live.article a on a.id = p.article_id
  where p.until is null or p.until > now();

-- One that leads to a piece stands and falls with it.
create view live.banner as
  select b.id, b.text, b.language, b.article_id
  from banner b
  where b.since <= now() and b.until > now() and b.ended_at is null
    and (b.article_id is null or exists (select from live.article a where a.id = b.article_id))
  order by b.since desc, b.id desc limit 1;

-- A cover is seen once its issue is.
create view live.picture as
  select p.id, p.original, p.hash, p.night_original, p.night_hash, p.media_type, p.width, p.height, coalesce(p.alt, '') as alt, p.caption, coalesce(p.credit, '') as credit,
         p.focal_x, p.focal_y, p.expires_at
  from picture p
  where (p.expires_at is null or p.expires_at > now())
    and (p.shown_alone
      or (select true from picture_use u join live.article a on a.id = u.article_id where u.picture_id = p.id limit 1)
      or (select true from issue i where i.cover_id = p.id and i.published_at <= now() limit 1)
      or (select true from live.front_pin f where f.picture_id = p.id limit 1));

create view live.correction as
  select c.id, c.article_id, c.corrected_at, c.text
  from correction c join live.article a on a.id = c.article_id;

create view live.right_of_reply as
  select r.id, r.article_id, r.replied_at, r.claimant, r.text
  from right_of_reply r join live.article a on a.id = r.article_id;

create view live.related_choice as
  select c.article_id, c.related_id, c.position
  from related_choice c join live.article a on a.id = c.article_id join live.article b on b.id = c.related_id;

create view live.magazine as
  select id, slug, name, language, about, frequency, issn, position from magazine;

create view live.issue as
  select id, magazine_id, slug, number, theme, appears_on, published_at, changed_at, pages, about, cover_id, read_url, order_url, sample_url, document_id
  from issue where published_at <= now();

-- A PDF that is offered, or that an issue bears which readers see.
create view live.document as
  select d.id, d.original, d.hash, d.bytes, d.title, d.file_name
  from document d
  where d.trashed_at is null
    and (d.offered or (select true from issue i where i.document_id = d.id and i.published_at <= now() limit 1));

-- A line stays when its piece is not live; only the link goes.
create view live.issue_entry as
  select e.issue_id, e.position, e.rubric, e.headline, e.page, a.id as article_id
  from issue_entry e join live.issue i on i.id = e.issue_id left join live.article a on a.id = e.article_id;

create view live.event as
  select id, slug, name, kind, language, starts_on, ends_on, venue, city, country, organiser, url, description, cancelled, topic_id,
         published_at, changed_at
  from event where published_at <= now();

create view live.standing_page as
  select name, language, title, standfirst, body, changed_at from standing_page;

create view live.mailing_list as
  select id, slug, name, language, description, cadence, weekday, hour, position from mailing_list where offered;

create view live.digest as
  select d.id, d.list_id, d.day, d.subject, d.article_ids, d.composed_at from digest d join live.mailing_list l on l.id = d.list_id;

create view live.press_event as
  select sequence, xid, tags, hard, happened_at from press_event;

-- What readers see. Those without a barrier hide no row.
create view pub.organisation as select * from live.organisation;
create view pub.section with (security_barrier) as select * from live.section;
create view pub.former_section_slug with (security_barrier) as select * from live.former_section_slug;
create view pub.article with (security_barrier) as select * from live.article;
create view pub.former_slug with (security_barrier) as select * from live.former_slug;
create view pub.gone_slug with (security_barrier) as select * from live.gone_slug;
create view pub.byline with (security_barrier) as select * from live.byline;
create view pub.author with (security_barrier) as select * from live.author;
create view pub.former_author_handle with (security_barrier) as select * from live.former_author_handle;
create view pub.article_topic with (security_barrier) as select * from live.article_topic;
create view pub.topic with (security_barrier) as select * from live.topic;
create view pub.merged_topic with (security_barrier) as select * from live.merged_topic;
create view pub.picture with (security_barrier) as select * from live.picture;
create view pub.front_pin with (security_barrier) as select slot, place, article_id, headline, picture_id from live.front_pin;
create view pub.banner with (security_barrier) as select * from live.banner;
create view pub.correction with (security_barrier) as select * from live.correction;
create view pub.right_of_reply with (security_barrier) as select * from live.right_of_reply;
create view pub.related_choice with (security_barrier) as select * from live.related_choice;
create view pub.magazine as select * from live.magazine;
create view pub.issue with (security_barrier) as select * from live.issue;
create view pub.document with (security_barrier) as select * from live.document;
create view pub.issue_entry with (security_barrier) as select * from live.issue_entry;
create view pub.event with (security_barrier) as select * from live.event;
create view pub.standing_page as select * from live.standing_page;
create view pub.mailing_list with (security_barrier) as select * from live.mailing_list;
create view pub.digest with (security_barrier) as select * from live.digest;
create view pub.press_event as select * from live.press_event;

-- Lists are functions of the owner's: an order and a limit do not pass a barrier, and these statements hold nothing of a
-- reader's but parameters. Ids only, newest first; the rows are then read through the views.
create function pub.newest(howmany int, skipping int default 0) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id from live.article a order by a.published_at desc, a.id desc limit howmany offset skipping;
  end;

create function pub.newest_of_section(section uuid, howmany int, skipping int default 0) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id from live.article a where a.section_id = section
    order by a.published_at desc, a.id desc limit howmany offset skipping;
  end;

create function pub.newest_of_kinds(kinds text[], howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id from live.article a where a.kind = any (kinds)
    order by a.published_at desc, a.id desc limit howmany;
  end;

-- What to read after a piece: what an editor chose for it, then what shares its topics, then the newest of its section.
-- One language, never itself, nothing paid for unless chosen. One topic more in common outweighs a year. Of each topic and
-- of the section only the newest sixty are looked at, so that it costs the same however large the archive has grown.
create function pub.related(article uuid, howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    with this as (
      select a.id, a.section_id, a.language from live.article a where a.id = article
    ), near as (
      select n.article_id as id, count(*) + extract(epoch from min(n.published_at)) / 31557600 as weight
      from this join article_topic t on t.article_id = this.id cross join lateral (
        select u.article_id, u.published_at from article_topic u
        where u.topic_id = t.topic_id and u.published_at <= now()
        order by u.published_at desc, u.article_id desc limit 60
      ) n
      group by n.article_id
    ), fresh as (
      select n.id, n.weight from this cross join lateral (
        select s.id, extract(epoch from s.published_at) as weight from article s
        where s.section_id = this.section_id and s.state = 'published' and s.published_at <= now()
        order by s.published_at desc, s.id desc limit 60
      ) n
    ), found as (
      select c.related_id as id, 1 as rank, -c.position as weight from this join live.related_choice c on c.article_id = this.id
      union all
      select id, 2, weight from near
      union all
      select id, 3, weight from fresh
    ), best as (
      select distinct on (f.id) f.id, f.rank, f.weight from found f order by f.id, f.rank
    )
    select b.id from this cross join best b join live.article a on a.id = b.id
    where a.id <> this.id and a.language = this.language and (b.rank = 1 or a.kind <> 'sponsored')
    order by b.rank, b.weight desc, a.published_at desc, a.id desc limit howmany;
  end;

-- The newest issue of each title, the newest of all first.
create function pub.newest_issues() returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select i.id from live.magazine m
      cross join lateral (
        select n.id, n.published_at from live.issue n where n.magazine_id = m.id
        order by n.appears_on desc, n.id desc limit 1
      ) i
    order by i.published_at desc, i.id desc;
  end;

-- What has not ended before a day, of one kind or (null) of all, the earliest first.
create function pub.events_from(first_day date, wanted text, howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select e.id from live.event e where e.ends_on >= first_day and (wanted is null or e.kind = wanted)
    order by e.starts_on, e.ends_on, e.id limit howmany;
  end;

-- What ended before a day, the latest first.
create function pub.events_before(day date, howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select e.id from live.event e where e.ends_on < day order by e.ends_on desc, e.starts_on desc, e.id desc limit howmany;
  end;

-- What sections were about of late: the topics of the newest pieces of each, the most named first. Countries come last:
-- they say little of a section.
create function pub.topics_lately(sections uuid[], howmany int) returns table (section_id uuid, topic_id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select s.id, lately.topic_id
    from unnest(sections) with ordinality as s (id, place)
      cross join lateral (
        select t.topic_id, bool_or(topic.kind = 'country') as broad, count(*) as times, max(t.published_at) as last
        from (select a.id from live.article a where a.section_id = s.id order by a.published_at desc, a.id desc limit 40) a
          join article_topic t on t.article_id = a.id
          join topic on topic.id = t.topic_id and topic.merged_into_id is null
        group by t.topic_id order by broad, times desc, last desc, t.topic_id limit howmany
      ) lately
    order by s.place, lately.broad, lately.times desc, lately.last desc, lately.topic_id;
  end;

-- What a newsletter is made of: the newest pieces of a language that went live after one instant and not after another.
create function pub.live_between(spoken text, since timestamptz, until timestamptz, howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select a.id from live.article a
    where a.language = spoken and a.published_at > since and a.published_at <= until
    order by a.published_at desc, a.id desc limit howmany;
  end;

create function pub.newest_digests(list uuid, howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select d.id from live.digest d where d.list_id = list order by d.day desc limit howmany;
  end;

-- The next instant at which a clock alone changes what readers see; says nothing of what or where.
create function pub.next_change() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return (
    select min(at) from (
      (select a.published_at as at from article a where a.state = 'published' and a.published_at > now() order by a.published_at limit 1)
      union all
      (select a.unpublish_at from article a where a.state = 'published' and a.unpublish_at > now() order by a.unpublish_at limit 1)
      union all
      (select p.expires_at from picture p where p.expires_at > now() order by p.expires_at limit 1)
      union all
      (select i.published_at from issue i where i.published_at > now() order by i.published_at limit 1)
      union all
      (select e.published_at from event e where e.published_at > now() order by e.published_at limit 1)
      union all
      (select l.starts_at from front_layout l where l.starts_at > now() and l.ended_at is null order by l.starts_at limit 1)
      union all
      (select min(p.until) from front_pin p join live.front_layout l on l.id = p.layout_id where p.until > now())
      union all
      (select b.until from banner b where b.until > now() and b.ended_at is null order by b.until limit 1)
    ) coming
  );
