-- CreateTable
CREATE TABLE "former_author_handle" (
    "handle" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_author_handle_pkey" PRIMARY KEY ("handle")
);

-- CreateTable
CREATE TABLE "former_topic_slug" (
    "slug" TEXT NOT NULL,
    "topic_id" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_topic_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "former_author_handle_author_id_idx" ON "former_author_handle"("author_id");

-- CreateIndex
CREATE INDEX "former_topic_slug_topic_id_idx" ON "former_topic_slug"("topic_id");

-- AddForeignKey
ALTER TABLE "former_author_handle" ADD CONSTRAINT "former_author_handle_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_topic_slug" ADD CONSTRAINT "former_topic_slug_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
