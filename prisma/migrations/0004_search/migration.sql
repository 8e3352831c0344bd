-- Words that are nearly right are found by their trigrams. The extension is one that a database's owner may add himself,
-- where it is installed and he may create in the database.
DO $$ BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE EXCEPTION 'The search needs the Postgres extension pg_trgm, and could not add it (%). Have it installed (it comes with Postgres''s contrib package), let a superuser run "create extension pg_trgm" in this database, and start again.', SQLERRM
    USING ERRCODE = 'raise_exception';
END $$;

-- CreateTable
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "section_id" UUID,
    "kind" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector,
    "headline" tsvector,
    "stale" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "folded" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("folded")
);

-- CreateIndex
CREATE INDEX "article_search_language_idx" ON "article_search"("language");

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Read by pieces of a few kilobytes: unpacking would cost more than the room it saves.
ALTER TABLE "article_search" ALTER COLUMN "document" SET STORAGE EXTERNAL;
