-- CreateTable
CREATE TABLE "front_layout" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "from_number" INTEGER,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "front_layout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_pin" (
    "layout_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "article_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3),
    "headline" TEXT,
    "picture_id" UUID,

    CONSTRAINT "front_pin_pkey" PRIMARY KEY ("layout_id","slot","place")
);

-- CreateTable
CREATE TABLE "front_draft" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "pins" JSONB NOT NULL DEFAULT '[]',
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,
    "from_number" INTEGER,

    CONSTRAINT "front_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "banner" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "article_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "banner_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "front_layout_number_key" ON "front_layout"("number");

-- CreateIndex
CREATE INDEX "front_layout_starts_at_idx" ON "front_layout"("starts_at");

-- CreateIndex
CREATE INDEX "front_pin_article_id_idx" ON "front_pin"("article_id");

-- CreateIndex
CREATE INDEX "front_pin_picture_id_idx" ON "front_pin"("picture_id");

-- CreateIndex
CREATE UNIQUE INDEX "front_pin_layout_id_article_id_key" ON "front_pin"("layout_id", "article_id");

-- CreateIndex
CREATE INDEX "banner_until_idx" ON "banner"("until");

-- CreateIndex
CREATE INDEX "banner_article_id_idx" ON "banner"("article_id");

-- AddForeignKey
ALTER TABLE "front_pin" ADD CONSTRAINT "front_pin_layout_id_fkey" FOREIGN KEY ("layout_id") REFERENCES "front_layout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_pin" ADD CONSTRAINT "front_pin_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_pin" ADD CONSTRAINT "front_pin_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "banner" ADD CONSTRAINT "banner_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
