-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "writer_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "waiting_passage" ADD COLUMN     "against" JSONB,
ADD COLUMN     "against_by_id" UUID,
ADD COLUMN     "window_id" UUID;

-- CreateTable
CREATE TABLE "draft_change" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID,
    "window_id" UUID,
    "fields" TEXT[],
    "blocks" TEXT[],
    "reordered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "draft_change_pkey" PRIMARY KEY ("article_id","version")
);

-- CreateIndex
CREATE INDEX "draft_change_at_idx" ON "draft_change"("at");

-- AddForeignKey
ALTER TABLE "draft_change" ADD CONSTRAINT "draft_change_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
