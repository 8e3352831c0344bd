-- The search: what a piece is found by, how it is kept true, and the functions that readers ask (decision 7).
-- Everything that decides what matches stands in `live`; readers call functions of `pub` with nothing but parameters.

-- Most texts have no letter with an accent, and to look is cheaper than to take it off.
create function live.unaccented(t text) returns text language sql immutable parallel safe
  return case when t ~ '[\u00c0-\u052f\u1e00-\u1fff]' then regexp_replace(normalize(t, NFD), '[\u0300-\u036f]', '', 'g') else t end;

-- Letter for letter without accents: what is marked in a text lies where it lies in the folded one. The text must be NFC.
create function live.folded(t text) returns text language sql immutable parallel safe
  return case when t ~ '[øØłŁđĐðÐħĦŧŦı]' then translate(live.unaccented(t), 'øØłŁđĐðÐħĦŧŦı', 'oOlLdDdDhHtTi') else live.unaccented(t) end;

-- The same for Spanish, whose stemmer takes "radar" for a verb and "radares" for none, and knows -ción by its accent: a
-- plural loses its ending (blanks in its place), and -cion and -sion get their accent back.
create function live.folded(t text, language text) returns text language sql immutable parallel safe
  return case when language = 'es' then
    regexp_replace(regexp_replace(regexp_replace(live.folded(t),
      '(\w\w[dljnrz])es\M', '\1  ', 'gi'), '(\w\w[aeiou])s\M', '\1 ', 'gi'), '([cs])ion\M', '\1ión', 'gi')
    else live.folded(t) end;

-- What is indexed and asked: ligatures also in two letters.
create function live.searched(t text, language text) returns text language sql immutable parallel safe
  return case when t ~ '[æÆœŒßþÞ]' then
    replace(replace(replace(replace(replace(replace(replace(
      live.folded(t, language), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ß', 'ss'), 'þ', 'th'), 'Þ', 'Th')
    else live.folded(t, language) end;

-- Stems of one language are words of another: each document holds its language as a word that nobody can type, so that
-- the index alone keeps them apart.
create function live.in_language(asked tsquery, language text) returns tsquery language sql immutable
  return asked && ('''=' || language || '''')::tsquery;

create function live.in_any_language(en tsquery, es tsquery, de tsquery) returns tsquery language sql immutable
  return (
    select string_agg('(' || live.in_language(asked, language)::text || ')', ' | ')::tsquery
    from (values (en, 'en'), (es, 'es'), (de, 'de')) each_of(asked, language) where asked is not null
  );

create function live.dictionary(language text) returns regconfig language sql immutable parallel safe
  return case language
    when 'en' then 'pg_catalog.english'::regconfig when 'es' then 'pg_catalog.spanish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig else 'pg_catalog.simple'::regconfig end;

-- The words of a body in their order: lines of running text, then what spec sheets, timelines and captions say.
create function live.words_of(body jsonb) returns text language sql immutable parallel safe
  return left((
    select string_agg((select string_agg(coalesce(piece ->> 'text', ' '), '') from jsonb_array_elements(line -> 'content') piece), E'\n')
    from jsonb_path_query(body, 'strict $.** ? (exists (@.content[*] ? (@.type == "text")))', '{}', true) line
  ) || E'\n' || coalesce((
    select string_agg(said #>> '{}', E'\n')
    from unnest('{$.content[*].attrs.title,$.content[*].attrs.caption,$.content[*].attrs.rows[*].label,$.content[*].attrs.rows[*].value,$.content[*].attrs.entries[*].when,$.content[*].attrs.entries[*].text,$.content[*].attrs.pictures[*].caption}'::jsonpath[]) path,
      jsonb_path_query(body, path, '{}', true) said
    where jsonb_typeof(said) = 'string'
  ), ''), 300000);

-- What the published revision of a piece says, whoever may see it.
create view live.searched_text as
  select a.id, a.language, a.section_id, a.kind, a.published_at, r.headline, concat_ws(E'\n', r.kicker, r.standfirst) as summary, live.words_of(r.body) as body,
    concat_ws(E'\n',
      (select string_agg(w.name, E'\n') from byline b join author w on w.id = b.author_id where b.article_id = a.id),
      (select string_agg(t.name, E'\n') from article_topic u join topic t on t.id = u.topic_id
       where u.article_id = a.id and t.merged_into_id is null)) as names
  from article a join revision r on r.id = a.live_revision_id
  where a.state = 'published';

-- Raise it when the rules above change.
create function live.search_version() returns int language sql immutable parallel safe return 2;

create function live.index_pieces(pieces uuid[]) returns void language plpgsql as $$
begin
  insert into article_search (article_id, language, section_id, kind, published_at, document, headline, stale, version)
    select t.id, t.language, t.section_id, t.kind, t.published_at,
      setweight(to_tsvector(d, live.searched(t.headline, t.language)), 'A')
        || setweight(to_tsvector(d, live.searched(t.summary, t.language)), 'B')
        || setweight(to_tsvector(d, live.searched(t.names, t.language)), 'C')
        || setweight(to_tsvector(d, live.searched(t.body, t.language)), 'D')
        || array_to_tsvector(array['=' || t.language]),
      to_tsvector('simple', live.searched(t.headline, 'simple')), false, live.search_version()
    from live.searched_text t, live.dictionary(t.language) d
    where t.id = any (pieces)
  on conflict (article_id) do update set
    language = excluded.language, section_id = excluded.section_id, kind = excluded.kind, published_at = excluded.published_at,
    document = excluded.document, headline = excluded.headline, stale = false, version = excluded.version;
  perform live.keep_words(pieces);
end $$;

-- New words are kept by one transaction at a time: two that meet with the same words in another order would wait for
-- each other for ever.
create function live.keep_words(pieces uuid[]) returns void language plpgsql as $$
declare
  new_words text[];
begin
  with held as materialized (
    select distinct word
    from live.searched_text t, tsvector_to_array(to_tsvector('simple', concat_ws(E'\n', t.headline, t.summary, t.names, t.body))) held(words),
      unnest(words) word
    where t.id = any (pieces) and word ~ '^[[:alnum:]]{3,40}$' and word ~ '[[:alpha:]]'
  )
  select array_agg(word) into new_words from held
  where not exists (select from search_word k where k.folded = live.searched(word, 'simple'));
  if new_words is null then return; end if;
  perform pg_advisory_xact_lock(hashtext('mon search words'));
  insert into search_word (folded, spelling) select live.searched(word, 'simple'), word from unnest(new_words) word
  on conflict do nothing;
end $$;

-- Kept true: whatever changes what a piece is found by marks its row, and each marked row is made anew once, at the end
-- of the transaction. The functions are the owner's: staff's login need not reach the tables.
create function live.article_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.state = 'published' and new.live_revision_id is not null then
    insert into article_search (article_id, language, section_id, kind, published_at)
      values (new.id, new.language, new.section_id, new.kind, new.published_at)
    on conflict (article_id) do update set stale = true;
  else
    delete from article_search where article_id = new.id;
  end if;
  return null;
end $$;

create function live.names_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update article_search set stale = true where article_id = case tg_op when 'DELETE' then old.article_id else new.article_id end;
  return null;
end $$;

create function live.author_renamed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update article_search set stale = true where article_id in (select article_id from byline where author_id = new.id);
  return null;
end $$;

create function live.topic_renamed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update article_search set stale = true where article_id in (select article_id from article_topic where topic_id = new.id);
  return null;
end $$;

create function live.make_anew() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from article_search where article_id = new.article_id and stale) then
    perform live.index_pieces(array[new.article_id]);
  end if;
  return null;
end $$;

create trigger search_keeps_true after insert or update of state, live_revision_id, language, section_id, kind, published_at on article
  for each row execute function live.article_changed();
create trigger search_keeps_true after insert or update or delete on byline
  for each row execute function live.names_changed();
create trigger search_keeps_true after insert or update or delete on article_topic
  for each row execute function live.names_changed();
create trigger search_keeps_true after update of name on author
  for each row when (old.name is distinct from new.name) execute function live.author_renamed();
create trigger search_keeps_true after update of name, merged_into_id on topic
  for each row when (old.name is distinct from new.name or old.merged_into_id is distinct from new.merged_into_id)
  execute function live.topic_renamed();
create constraint trigger search_makes_anew after insert or update of stale on article_search
  deferrable initially deferred for each row when (new.stale) execute function live.make_anew();

-- Whatever has no row, or one made by other rules: an older version's pieces, rows that came in past the triggers.
create function live.index_missing() returns int language plpgsql as $$
declare
  missing uuid[];
  done int := 0;
begin
  loop
    select array_agg(id) into missing from (
      select a.id from article a join revision r on r.id = a.live_revision_id left join article_search s on s.article_id = a.id
      where a.state = 'published' and (s.article_id is null or s.stale or s.version <> live.search_version()) limit 1000
    ) without;
    exit when missing is null;
    perform live.index_pieces(missing);
    done := done + cardinality(missing);
  end loop;
  return done;
end $$;

-- What a reader asks for, in a language's stems. websearch_to_tsquery reads anything: "a phrase", -without, or. Null where
-- nothing is asked for: only stop words, only what is not wanted.
create function live.asked(q text, language text) returns tsquery language sql stable
  return (
    select case when querytree(asked) in ('', 'T') then null else asked end
    from websearch_to_tsquery(live.dictionary(language), live.searched(left(q, 200), language)) asked
  );

-- The newest live pieces that match, up to a number. A common word is in most of the archive, so the newest four thousand
-- pieces are looked through first, and all only where they held too few. The index finds (of a phrase, its words); then
-- one after the other is looked at until there are enough. Words that a headline must hold find what they find without
-- the text, unless something is excluded: whoever weighs it sees whether it is in a language that was asked in.
create function live.matching(
  asked tsquery, section uuid, author uuid, topic uuid, kind text, since timestamptz, until timestamptz, heads tsquery, most int
) returns uuid[]
  language plpgsql stable set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  loose constant tsquery := live.without_order(asked);
  phrased constant boolean := live.has_order(asked);
  by_headline constant boolean := heads is not null and asked::text !~ '!';
  by_author constant uuid[] := case when author is not null then array(select b.article_id from byline b where b.author_id = author) end;
  on_topic constant uuid[] := case when topic is not null then array(select t.article_id from article_topic t where t.topic_id = topic) end;
  oldest timestamptz;
  bite int;
  seen uuid[];
begin
  if coalesce(author, topic) is null and heads is null then
    select s.published_at, most + 200 into oldest, bite from article_search s
    where matching.until is null or s.published_at < matching.until
    order by s.published_at desc, s.article_id desc offset 4000 limit 1;
  end if;
  loop
    with found as materialized (
      select s.article_id from article_search s
      where (by_headline or s.document @@ loose)
        and (oldest is null or s.published_at >= oldest)
        and (matching.section is null or s.section_id = matching.section)
        and (matching.kind is null or s.kind = matching.kind)
        and (matching.since is null or s.published_at >= matching.since)
        and (matching.until is null or s.published_at < matching.until)
        and (by_author is null or s.article_id = any (by_author))
        and (on_topic is null or s.article_id = any (on_topic))
        and (matching.heads is null or s.headline @@ matching.heads)
      order by s.published_at desc, s.article_id desc limit bite
    )
    select array(
      select found.article_id from found
      where (select true from live.article a where a.id = found.article_id)
        and (not phrased or (select s.document @@ asked from article_search s where s.article_id = found.article_id))
      limit most
    ) into seen;
    exit when bite is null or cardinality(seen) >= most;
    oldest := null;
    bite := null;
  end loop;
  return seen;
end $$;

-- Whether words must follow each other, and the same words in any order: what the index alone can tell. Where something
-- is excluded all stays as it is.
create function live.has_order(asked tsquery) returns boolean language sql immutable
  return coalesce(asked::text ~ '<(-|\d+)>' and asked::text !~ '!', false);

create function live.without_order(asked tsquery) returns tsquery language sql immutable
  return case when live.has_order(asked) then regexp_replace(asked::text, '<(-|\d+)>', '&', 'g')::tsquery else asked end;

-- What live pieces match, best or newest first: how many there are (501 stands for more), ids of a page, and of up to
-- five hundred how many fall to each section, kind, language, year and topic. Null where nothing is asked for.
-- Where more match, five hundred are weighed: those with the words in their headline, then the newest.
create function pub.search(
  q text, prefers text, section uuid, author uuid, topic uuid, kind text, language text, since timestamptz, until timestamptz,
  newest_first boolean, howmany int, skipping int
) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  en constant tsquery := live.asked_of(q, 'en', search.language);
  es constant tsquery := live.asked_of(q, 'es', search.language);
  de constant tsquery := live.asked_of(q, 'de', search.language);
  asked constant tsquery := live.in_any_language(en, es, de);
  newest uuid[];
  weighed uuid[];
  page uuid[];
begin
  if asked is null then return null; end if;
  newest := live.matching(asked, section, author, topic, kind, since, until, null, 501);
  if newest_first then
    page := newest[skipping + 1 : least(skipping + howmany, 500)];
  else
    weighed := newest;
    if cardinality(newest) > 500 then
      weighed := live.matching(asked, section, author, topic, kind, since, until,
        websearch_to_tsquery('simple', live.searched(left(q, 200), 'simple')), 250);
      weighed := weighed || array(select id from unnest(newest) id where id <> all (weighed) limit 500 - cardinality(weighed));
    end if;
    page := array(
      select s.article_id from unnest(weighed) w join article_search s on s.article_id = w
        cross join lateral (
          select ts_rank_cd('{0.1, 0.4, 0.5, 1}', s.document, case s.language when 'en' then en when 'es' then es else de end, 1)
        ) held(weight)
      where held.weight > 0
      order by
        held.weight
          * case when s.language = prefers then 2 else 1 end
          * (1 + 0.5 * exp(least(0, extract(epoch from s.published_at - now())) / 31536000)) desc,
        s.published_at desc, s.article_id desc
      limit howmany offset skipping
    );
  end if;
  return jsonb_build_object('pieces', cardinality(newest), 'ids', to_jsonb(page),
    'counts', case when cardinality(newest) <= 500 then live.counts_of(newest) end);
end $$;

create function live.asked_of(q text, dictionary text, wanted text) returns tsquery language sql stable
  return case when coalesce(wanted, dictionary) = dictionary and exists (select from article_search where language = dictionary)
    then live.asked(q, dictionary) end;

-- How many of some pieces fall to each section, kind, language, year and topic: [{ "of": "kind", "it": "news", "pieces": 3 }].
create function live.counts_of(some_pieces uuid[]) returns jsonb
  language plpgsql stable set enable_seqscan = off as $$
begin
  return (
    with kept as (select s.* from unnest(some_pieces) id join article_search s on s.article_id = id)
    select coalesce(jsonb_agg(counted), '[]') from (
      select 'section' as of, k.section_id::text as it, count(*) as pieces from kept k group by 2
      union all
      select 'kind', k.kind, count(*) from kept k group by 2
      union all
      select 'language', k.language, count(*) from kept k group by 2
      union all
      select 'year', extract(year from k.published_at at time zone 'Europe/Berlin')::text, count(*) from kept k group by 2
      union all
      (select 'topic', t.topic_id::text, count(*) from unnest(some_pieces) id join article_topic t on t.article_id = id
       join topic on topic.id = t.topic_id and topic.merged_into_id is null group by 2 order by 3 desc, 2 limit 12)
    ) counted
  );
end $$;

-- The texts folded letter for letter, with what was asked for between two marks (characters 1 and 2). The texts hold
-- neither those nor < > &, which a parser would take for tags. Nothing of the database is read.
create function pub.marked(texts text[], languages text[], q text) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select array_agg(coalesce(
      ts_headline(live.dictionary(l), live.folded(t, l), asked.query,
        E'HighlightAll=true, StartSel=\x01, StopSel=\x02'), t) order by n)
    from unnest(texts, languages) with ordinality given(t, l, n)
      left join (select it, live.asked(q, it) as query from unnest('{en,es,de}'::text[]) it) asked on asked.it = l;
  end;

-- Words like these that some live piece holds, for those that none does. Never more than eight words are looked up.
create function pub.similar_words(words text[]) returns table (word text, spelling text, likeness real, pieces int)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off set pg_trgm.similarity_threshold = 0.25 as $$
declare
  typed text;
  like_this text;
begin
  foreach typed in array words[1:8] loop
    like_this := lower(live.searched(left(typed, 40), 'simple'));
    continue when live.pieces_with(like_this, 1) <> 0;
    return query
      select typed, near.spelling, near.likeness, near.pieces from (
        select k.spelling, similarity(k.folded, like_this) as likeness, live.pieces_with(k.folded, 20) as pieces
        from (
          select w.folded, w.spelling from search_word w
          where w.folded % like_this and length(w.folded) between length(like_this) - 2 and length(like_this) + 2
          order by similarity(w.folded, like_this) desc, w.folded limit 8
        ) k
        offset 0 -- or each would be counted twice
      ) near where near.pieces > 0;
  end loop;
end $$;

-- So many live pieces hold a word, counted up to a limit; -1 for a word too common to be looked for.
create function live.pieces_with(word text, most int) returns int language plpgsql stable as $$
declare
  en constant tsquery := plainto_tsquery('english', word);
  es constant tsquery := plainto_tsquery('spanish', live.searched(word, 'es'));
begin
  if numnode(en) = 0 or numnode(es) = 0 then return -1; end if;
  return (
    select count(*) from (
      select from (
        select s.article_id from article_search s where s.document @@ live.in_language(en, 'en')
        union all
        select s.article_id from article_search s where s.document @@ live.in_language(es, 'es')
        union all
        select s.article_id from article_search s where s.document @@ live.in_language(plainto_tsquery('german', word), 'de')
      ) found join live.article a on a.id = found.article_id limit most
    ) some_pieces
  );
end $$;

-- A name in small letters without accents, a space before each of its words.
create function live.spaced(name text) returns text language sql immutable parallel safe
  return ' ' || lower(translate(live.searched(name, 'simple'), '-/', '  '));

-- What somebody may be about to type: names that have a word beginning so, then the newest headlines that hold all words
-- typed, the last of them perhaps unfinished.
create function pub.suggest(q text) returns table (kind text, name text, language text, section text, slug text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
  typed constant text := btrim(live.spaced(left(q, 80)));
  beginning constant text := '% ' || replace(replace(replace(typed, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  heads constant tsquery := live.beginning_with(typed);
begin
  if length(typed) < 2 or heads is null then return; end if;
  return query
    (select 'section', s.name, s.language, s.slug, null::text from live.section s
     where live.spaced(s.name) like beginning order by s.position limit 2);
  return query
    (select 'topic', t.name, t.language, null::text, t.slug from live.topic t
     where live.spaced(t.name) like beginning order by length(t.name), t.name limit 3);
  return query
    (select 'author', w.name, null::text, null::text, w.handle from live.author w
     where live.spaced(w.name) like beginning order by w.name limit 2);
  return query
    (select 'article', r.headline, a.language, s.slug, a.slug
     from article_search h join live.article a on a.id = h.article_id join live.article r on r.id = a.id
       join live.section s on s.id = a.section_id
     where h.headline @@ heads order by a.published_at desc, a.id desc limit 5);
end $$;

-- All words typed, the last one as a beginning; made of letters and figures alone, so that it is a query whatever was typed.
create function live.beginning_with(typed text) returns tsquery language sql stable
  return (
    select to_tsquery('simple', string_agg(word || case when n = last then ':*' else '' end, ' & '))
    from (select word, n, max(n) over () as last from regexp_split_to_table(typed, '[^[:alnum:]]+') with ordinality given(word, n)
      where word <> '') words
  );

-- The year of the oldest live piece.
create function pub.first_year() returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return (select extract(year from a.published_at at time zone 'Europe/Berlin')::int from live.article a order by a.published_at, a.id limit 1);

-- What the newest pieces are about, the most frequent first.
create function pub.current_topics(howmany int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select t.topic_id from (select a.id from live.article a order by a.published_at desc, a.id desc limit 100) newest
      join live.article_topic t on t.article_id = newest.id
    group by 1 order by count(*) desc, t.topic_id limit howmany;
  end;

select live.index_missing();
