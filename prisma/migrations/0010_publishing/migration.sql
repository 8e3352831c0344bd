-- AlterTable
ALTER TABLE "article" ADD COLUMN     "embargo_at" TIMESTAMPTZ(3),
ADD COLUMN     "embargo_by_id" UUID,
ADD COLUMN     "embargo_for" TEXT,
ADD COLUMN     "embargo_set_at" TIMESTAMPTZ(3),
ADD COLUMN     "live_version" INTEGER;

-- A draft that was changed after its piece went out says something else by at least one version.
UPDATE "article" a SET "live_version" = CASE WHEN d."changed_at" <= r."created_at" THEN d."version" ELSE d."version" - 1 END
FROM "draft" d, "revision" r WHERE d."article_id" = a."id" AND r."id" = a."live_revision_id";

-- Whatever code may do: nothing is published for a time before its embargo.
ALTER TABLE "article" ADD CONSTRAINT "article_embargo" CHECK ("state" = 'draft' OR "embargo_at" IS NULL OR "published_at" >= "embargo_at");

-- CreateTable
CREATE TABLE "review" (
    "article_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by_id" UUID,
    "sent_words" TEXT,
    "back_at" TIMESTAMPTZ(3),
    "back_by_id" UUID,
    "back_words" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_revision_id" UUID,
    "approved_version" INTEGER,

    CONSTRAINT "review_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "block_id" TEXT NOT NULL,
    "answers_id" UUID,
    "words" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_dismissal" (
    "article_id" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID,

    CONSTRAINT "check_dismissal_pkey" PRIMARY KEY ("article_id","check")
);

-- CreateIndex
CREATE INDEX "remark_article_id_idx" ON "remark"("article_id");

-- CreateIndex
CREATE INDEX "remark_answers_id_idx" ON "remark"("answers_id");

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "remark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_dismissal" ADD CONSTRAINT "check_dismissal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A text is kept when it is approved, too.
ALTER TABLE "revision" DROP CONSTRAINT "revision_reason";
ALTER TABLE "revision" ADD CONSTRAINT "revision_reason" CHECK (reason IN ('publish', 'approve', 'checkpoint', 'named', 'restore', 'kept'));
