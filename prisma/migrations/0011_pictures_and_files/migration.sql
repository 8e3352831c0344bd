-- AlterTable
ALTER TABLE "issue" ADD COLUMN     "document_id" UUID;

-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "created_by_id" UUID,
ADD COLUMN     "taken_at" TIMESTAMPTZ(3),
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trashed_at" TIMESTAMPTZ(3),
ADD COLUMN     "withheld" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "original" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "offered" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "trashed_at" TIMESTAMPTZ(3),
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "picture_created_at_id_idx" ON "picture"("created_at", "id");

-- CreateIndex
CREATE INDEX "document_hash_idx" ON "document"("hash");

-- CreateIndex
CREATE INDEX "issue_document_id_idx" ON "issue"("document_id");

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;
