-- AlterTable
ALTER TABLE "author" ADD COLUMN     "beats" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "portrait_id" UUID;

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "desk" TEXT NOT NULL DEFAULT 'other';

-- AlterTable
ALTER TABLE "subscriber" ADD COLUMN     "demonstration" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "paused_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "magazine" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "frequency" TEXT,
    "issn" TEXT,
    "position" INTEGER NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "magazine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue" (
    "id" UUID NOT NULL,
    "magazine_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "theme" TEXT,
    "appears_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pages" INTEGER,
    "about" TEXT NOT NULL DEFAULT '',
    "cover_id" UUID,
    "read_url" TEXT,
    "order_url" TEXT,
    "sample_url" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue_entry" (
    "issue_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "rubric" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "page" INTEGER,
    "article_id" UUID,

    CONSTRAINT "issue_entry_pkey" PRIMARY KEY ("issue_id","position")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "venue" TEXT,
    "city" TEXT NOT NULL,
    "country" TEXT,
    "organiser" TEXT,
    "url" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "cancelled" BOOLEAN NOT NULL DEFAULT false,
    "topic_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing_page" (
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standing_page_pkey" PRIMARY KEY ("name","language")
);

-- CreateTable
CREATE TABLE "mailing_list" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "cadence" TEXT NOT NULL,
    "weekday" INTEGER,
    "hour" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "offered" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "mailing_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "subscriber_id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("subscriber_id","list_id")
);

-- CreateTable
CREATE TABLE "digest" (
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "subject" TEXT NOT NULL,
    "article_ids" UUID[],
    "composed_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "digest_id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("digest_id","subscriber_id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "magazine_slug_key" ON "magazine"("slug");

-- CreateIndex
CREATE INDEX "issue_cover_id_idx" ON "issue"("cover_id");

-- CreateIndex
CREATE UNIQUE INDEX "issue_magazine_id_slug_key" ON "issue"("magazine_id", "slug");

-- CreateIndex
CREATE INDEX "issue_entry_article_id_idx" ON "issue_entry"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_ends_on_starts_on_idx" ON "event"("ends_on", "starts_on");

-- CreateIndex
CREATE INDEX "event_topic_id_idx" ON "event"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "mailing_list_slug_key" ON "mailing_list"("slug");

-- CreateIndex
CREATE INDEX "subscription_list_id_idx" ON "subscription"("list_id");

-- CreateIndex
CREATE UNIQUE INDEX "digest_list_id_day_key" ON "digest"("list_id", "day");

-- CreateIndex
CREATE INDEX "delivery_subscriber_id_idx" ON "delivery"("subscriber_id");

-- CreateIndex
CREATE INDEX "author_portrait_id_idx" ON "author"("portrait_id");

-- AddForeignKey
ALTER TABLE "author" ADD CONSTRAINT "author_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_magazine_id_fkey" FOREIGN KEY ("magazine_id") REFERENCES "magazine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue_entry" ADD CONSTRAINT "issue_entry_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue_entry" ADD CONSTRAINT "issue_entry_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "mailing_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest" ADD CONSTRAINT "digest_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "mailing_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_digest_id_fkey" FOREIGN KEY ("digest_id") REFERENCES "digest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Wrong states cannot be said.
ALTER TABLE "magazine" ADD CONSTRAINT "magazine_slug_shape" CHECK (slug ~ '^[^/?#A-Z[:space:]]+$');
ALTER TABLE "issue" ADD CONSTRAINT "issue_slug_shape" CHECK (slug ~ '^[^/?#A-Z[:space:]]+$');
ALTER TABLE "event" ADD CONSTRAINT "event_slug_shape" CHECK (slug ~ '^[^/?#A-Z[:space:]]+$');
ALTER TABLE "event" ADD CONSTRAINT "event_kind" CHECK (kind IN ('show', 'conference', 'course', 'exercise'));
ALTER TABLE "event" ADD CONSTRAINT "event_ends_after_it_starts" CHECK (ends_on >= starts_on);
ALTER TABLE "message" ADD CONSTRAINT "message_desk" CHECK (desk IN ('editorial', 'advertising', 'subscriptions', 'events', 'other'));
ALTER TABLE "mailing_list" ADD CONSTRAINT "mailing_list_cadence" CHECK (cadence IN ('daily', 'weekly') AND (cadence = 'weekly') = (weekday IS NOT NULL));
ALTER TABLE "mailing_list" ADD CONSTRAINT "mailing_list_hour" CHECK (hour BETWEEN 0 AND 23 AND (weekday IS NULL OR weekday BETWEEN 1 AND 7));
ALTER TABLE "digest" ADD CONSTRAINT "digest_until_after_since" CHECK (until > since);
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state" CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'skipped'));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_end" CHECK ((state IN ('sent', 'failed', 'skipped')) = (ended_at IS NOT NULL));
ALTER TABLE "suppression" ADD CONSTRAINT "suppression_reason" CHECK (reason IN ('erased', 'complained', 'bounced'));
