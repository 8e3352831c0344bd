-- CreateTable
CREATE TABLE "receipt" (
    "article_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "left" JSONB NOT NULL DEFAULT '[]',
    "looked_at" TIMESTAMPTZ(3),
    "proven_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    "lines" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
