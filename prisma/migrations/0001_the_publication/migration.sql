-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "installation" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "long_name" TEXT NOT NULL,
    "legal_name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postal_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country_code" TEXT NOT NULL,
    "telephone" TEXT NOT NULL,
    "fax" TEXT,
    "email" TEXT NOT NULL,
    "social_links" JSONB NOT NULL DEFAULT '[]',
    "register_court" TEXT,
    "register_number" TEXT,
    "vat_id" TEXT,
    "representative" TEXT,
    "responsible_person" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "night_colour" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "parent_id" UUID,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_section_slug" (
    "slug" TEXT NOT NULL,
    "section_id" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_section_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author" (
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "role" TEXT,
    "place" TEXT,
    "biography" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',
    "listed" BOOLEAN NOT NULL DEFAULT false,
    "staff_id" UUID,

    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "facts" JSONB NOT NULL DEFAULT '[]',
    "merged_into_id" UUID,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "original" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "alt" TEXT,
    "caption" TEXT,
    "credit" TEXT,
    "licence" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "shown_alone" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "section_id" UUID,
    "slug" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'news',
    "language" TEXT NOT NULL DEFAULT 'en',
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "unpublish_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_why" TEXT,
    "live_revision_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "stage" TEXT NOT NULL DEFAULT 'writing',
    "kicker" TEXT,
    "headline" TEXT NOT NULL DEFAULT '',
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "section_id" UUID,
    "slug" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'news',
    "language" TEXT NOT NULL DEFAULT 'en',
    "dateline" TEXT,
    "lead_picture_id" UUID,
    "bylines" JSONB NOT NULL DEFAULT '[]',
    "topic_ids" UUID[],
    "print_title" TEXT,
    "print_issue" TEXT,
    "print_page" INTEGER,
    "search_title" TEXT,
    "search_description" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "name" TEXT,
    "kicker" TEXT,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "words" INTEGER NOT NULL,
    "section_id" UUID,
    "slug" TEXT,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "dateline" TEXT,
    "lead_picture_id" UUID,
    "bylines" JSONB NOT NULL,
    "topic_ids" UUID[],
    "print_title" TEXT,
    "print_issue" TEXT,
    "print_page" INTEGER,
    "search_title" TEXT,
    "search_description" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "byline" (
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "author_id" UUID NOT NULL,
    "place" TEXT,
    "outlet" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "byline_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "article_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "picture_use" (
    "article_id" UUID NOT NULL,
    "picture_id" UUID NOT NULL,

    CONSTRAINT "picture_use_pkey" PRIMARY KEY ("article_id","picture_id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "right_of_reply" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "replied_at" TIMESTAMPTZ(3) NOT NULL,
    "claimant" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "right_of_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "related_choice" (
    "article_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "related_choice_pkey" PRIMARY KEY ("article_id","related_id")
);

-- CreateTable
CREATE TABLE "subscriber" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "language" TEXT NOT NULL,
    "token_hash" TEXT,
    "token_expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_ip" TEXT,
    "requested_agent" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_ip" TEXT,
    "confirmed_agent" TEXT,
    "message_id" TEXT,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_event" (
    "sequence" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "tags" TEXT[],
    "hard" BOOLEAN NOT NULL DEFAULT false,
    "happened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_event_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "thing_kind" TEXT NOT NULL,
    "thing_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "section_code_key" ON "section"("code");

-- CreateIndex
CREATE INDEX "section_parent_id_idx" ON "section"("parent_id");

-- CreateIndex
CREATE INDEX "former_section_slug_section_id_idx" ON "former_section_slug"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE UNIQUE INDEX "author_handle_key" ON "author"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "author_staff_id_key" ON "author"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "topic_merged_into_id_idx" ON "topic"("merged_into_id");

-- CreateIndex
CREATE INDEX "picture_hash_idx" ON "picture"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_live_revision_id_key" ON "article"("live_revision_id");

-- CreateIndex
CREATE INDEX "draft_section_id_idx" ON "draft"("section_id");

-- CreateIndex
CREATE INDEX "revision_section_id_idx" ON "revision"("section_id");

-- CreateIndex
CREATE INDEX "revision_created_by_id_idx" ON "revision"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "byline_author_id_published_at_article_id_idx" ON "byline"("author_id", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "article_topic_topic_id_published_at_article_id_idx" ON "article_topic"("topic_id", "published_at" DESC, "article_id" DESC);

-- CreateIndex
CREATE INDEX "picture_use_picture_id_idx" ON "picture_use"("picture_id");

-- CreateIndex
CREATE INDEX "former_slug_article_id_idx" ON "former_slug"("article_id");

-- CreateIndex
CREATE INDEX "correction_article_id_idx" ON "correction"("article_id");

-- CreateIndex
CREATE INDEX "right_of_reply_article_id_idx" ON "right_of_reply"("article_id");

-- CreateIndex
CREATE INDEX "related_choice_related_id_idx" ON "related_choice"("related_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_email_key_key" ON "subscriber"("email_key");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_token_hash_key" ON "subscriber"("token_hash");

-- CreateIndex
CREATE INDEX "subscriber_created_at_idx" ON "subscriber"("created_at");

-- CreateIndex
CREATE INDEX "consent_subscriber_id_idx" ON "consent"("subscriber_id");

-- CreateIndex
CREATE INDEX "message_created_at_idx" ON "message"("created_at");

-- CreateIndex
CREATE INDEX "attempt_window_start_idx" ON "attempt"("window_start");

-- CreateIndex
CREATE INDEX "press_event_happened_at_idx" ON "press_event"("happened_at");

-- CreateIndex
CREATE INDEX "audit_entry_thing_kind_thing_id_at_idx" ON "audit_entry"("thing_kind", "thing_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_section_slug" ADD CONSTRAINT "former_section_slug_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author" ADD CONSTRAINT "author_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "byline" ADD CONSTRAINT "byline_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "byline" ADD CONSTRAINT "byline_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_use" ADD CONSTRAINT "picture_use_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_use" ADD CONSTRAINT "picture_use_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_slug" ADD CONSTRAINT "former_slug_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "right_of_reply" ADD CONSTRAINT "right_of_reply_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_choice" ADD CONSTRAINT "related_choice_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_choice" ADD CONSTRAINT "related_choice_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscriber"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- Wrong states cannot be said.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_one_row" CHECK (id = 1);
ALTER TABLE "section" ADD CONSTRAINT "section_code_two_capitals" CHECK (code ~ '^[A-Z]{2}$');
ALTER TABLE "section" ADD CONSTRAINT "section_slug_shape" CHECK (slug ~ '^[^/?#A-Z[:space:]]+$');
ALTER TABLE "section" ADD CONSTRAINT "section_colour_hex" CHECK (colour ~ '^#[0-9A-Fa-f]{6}$' AND night_colour ~ '^#[0-9A-Fa-f]{6}$');
ALTER TABLE "section" ADD CONSTRAINT "section_not_its_own_parent" CHECK (parent_id <> id);
ALTER TABLE "author" ADD CONSTRAINT "author_kind" CHECK (kind IN ('person', 'organisation'));
ALTER TABLE "topic" ADD CONSTRAINT "topic_kind" CHECK (kind IN ('company', 'programme', 'country', 'event', 'subject'));
ALTER TABLE "topic" ADD CONSTRAINT "topic_not_merged_into_itself" CHECK (merged_into_id <> id);
ALTER TABLE "picture" ADD CONSTRAINT "picture_focal_point" CHECK (focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1);
ALTER TABLE "article" ADD CONSTRAINT "article_state" CHECK (state IN ('draft', 'published', 'withdrawn'));
ALTER TABLE "article" ADD CONSTRAINT "article_kind" CHECK (kind IN ('news', 'analysis', 'interview', 'brief', 'sponsored'));
ALTER TABLE "article" ADD CONSTRAINT "article_slug_shape" CHECK (slug ~ '^[^/?#A-Z[:space:]]+$');
ALTER TABLE "article" ADD CONSTRAINT "article_published_is_whole" CHECK (
  state = 'draft' OR (section_id IS NOT NULL AND slug IS NOT NULL AND published_at IS NOT NULL AND live_revision_id IS NOT NULL)
);
ALTER TABLE "article" ADD CONSTRAINT "article_draft_has_no_text" CHECK (state <> 'draft' OR (published_at IS NULL AND live_revision_id IS NULL));
ALTER TABLE "article" ADD CONSTRAINT "article_withdrawn_since" CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL));
ALTER TABLE "article" ADD CONSTRAINT "article_updated_after_publishing" CHECK (updated_at >= published_at);
ALTER TABLE "article" ADD CONSTRAINT "article_unpublished_after_publishing" CHECK (unpublish_at > published_at);
ALTER TABLE "draft" ADD CONSTRAINT "draft_stage" CHECK (stage IN ('writing', 'in-review', 'approved'));
ALTER TABLE "revision" ADD CONSTRAINT "revision_reason" CHECK (reason IN ('publish', 'checkpoint', 'named', 'restore', 'kept'));
ALTER TABLE "subscriber" ADD CONSTRAINT "subscriber_state" CHECK (state IN ('pending', 'confirmed', 'unsubscribed', 'bounced', 'complained', 'erased'));
