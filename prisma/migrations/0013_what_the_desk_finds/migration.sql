-- What the desk finds pieces by, kept by the database itself.

-- Letters without accents and signs, the same for what is kept and for what is asked: F-35 is F and 35.
CREATE FUNCTION "folded_words"(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(regexp_replace(
    CASE WHEN t ~ '[\u00c0-\u052f\u1e00-\u1fff]' THEN regexp_replace(normalize(t, NFD), '[\u0300-\u036f]', '', 'g') ELSE t END,
    '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')), 'øłđħı', 'oldhi');

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "ahead" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "live_version" INTEGER,
ADD COLUMN     "words" tsvector;

-- Headline and standfirst. Not the text: folding thousands of words would be paid for at every save of any of them.
CREATE FUNCTION "keep_words_of_draft"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  NEW.words := to_tsvector('pg_catalog.simple'::regconfig, folded_words(NEW.headline || ' ' || NEW.standfirst));
  RETURN NEW;
END $$;
CREATE TRIGGER "draft_keeps_its_words" BEFORE INSERT OR UPDATE OF "headline", "standfirst" ON "draft"
  FOR EACH ROW EXECUTE FUNCTION keep_words_of_draft();

-- Which version of the draft readers see, as the article says; the draft is ahead once it is a later one.
CREATE FUNCTION "note_whether_ahead"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.live_version := (SELECT live_version FROM article WHERE id = NEW.article_id);
  END IF;
  NEW.ahead := coalesce(NEW.version > NEW.live_version, false);
  RETURN NEW;
END $$;
CREATE TRIGGER "draft_knows_whether_it_is_ahead" BEFORE INSERT OR UPDATE OF "version", "live_version" ON "draft"
  FOR EACH ROW EXECUTE FUNCTION note_whether_ahead();

CREATE FUNCTION "tell_draft_what_is_live"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE draft SET live_version = NEW.live_version WHERE article_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "draft_knows_what_is_live" AFTER UPDATE OF "live_version" ON "article"
  FOR EACH ROW WHEN (NEW.live_version IS DISTINCT FROM OLD.live_version) EXECUTE FUNCTION tell_draft_what_is_live();

UPDATE "draft" d SET "headline" = "headline", "live_version" = a."live_version" FROM "article" a WHERE a."id" = d."article_id";
