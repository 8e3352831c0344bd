-- What the desk finds pieces by, kept by the database itself: neither column is written or read by anything but the list.

-- Letters without accents and signs, the same for what is kept and for what is asked: F-35 is F and 35.
CREATE FUNCTION "folded_words"(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(regexp_replace(
    CASE WHEN t ~ '[\u00c0-\u052f\u1e00-\u1fff]' THEN regexp_replace(normalize(t, NFD), '[\u0300-\u036f]', '', 'g') ELSE t END,
    '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')), 'øłđħı', 'oldhi');

-- Headline, standfirst and the running text of a draft. Of a text of any length what stands first is found: a document of
-- words has a largest size, and saving must not fail for it.
CREATE FUNCTION "words_of_draft"(headline text, standfirst text, body jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('pg_catalog.simple'::regconfig, folded_words(left(headline || ' ' || standfirst || ' ' || coalesce(
    (SELECT string_agg(said #>> '{}', ' ') FROM jsonb_path_query(body, 'strict $.**.text', '{}', true) said
     WHERE jsonb_typeof(said) = 'string'), ''), 300000)));

-- Which version of the draft readers see, as the article says; the draft is ahead once it is a later one.
ALTER TABLE "draft"
  ADD COLUMN "live_version" INTEGER,
  ADD COLUMN "ahead" BOOLEAN GENERATED ALWAYS AS (coalesce("version" > "live_version", false)) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS (words_of_draft("headline", "standfirst", "body")) STORED;

UPDATE "draft" d SET "live_version" = a."live_version" FROM "article" a WHERE a."id" = d."article_id";

CREATE FUNCTION "tell_draft_what_is_live"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE draft SET live_version = NEW.live_version WHERE article_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "draft_knows_what_is_live" AFTER UPDATE OF "live_version" ON "article"
  FOR EACH ROW WHEN (NEW.live_version IS DISTINCT FROM OLD.live_version) EXECUTE FUNCTION tell_draft_what_is_live();

CREATE FUNCTION "ask_what_is_live"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  NEW.live_version := (SELECT live_version FROM article WHERE id = NEW.article_id);
  RETURN NEW;
END $$;
CREATE TRIGGER "draft_asks_what_is_live" BEFORE INSERT ON "draft" FOR EACH ROW EXECUTE FUNCTION ask_what_is_live();
