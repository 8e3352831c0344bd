-- AlterTable
ALTER TABLE "consent" ADD COLUMN     "email" TEXT,
ADD COLUMN     "email_key" TEXT,
ADD COLUMN     "list_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT 'subscribe',
ADD COLUMN     "token_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "token_hash" TEXT;

-- A declaration names the address it was made for, and has a token of its own: asking again leaves the first letter good.
UPDATE "consent" c SET "email" = s."email", "email_key" = s."email_key" FROM "subscriber" s WHERE s."id" = c."subscriber_id";
UPDATE "consent" c SET "token_hash" = s."token_hash", "token_expires_at" = s."token_expires_at"
FROM "subscriber" s WHERE s."token_hash" IS NOT NULL AND c."id" = (
  SELECT l."id" FROM "consent" l WHERE l."subscriber_id" = s."id" ORDER BY l."requested_at" DESC LIMIT 1
);
ALTER TABLE "consent" ALTER COLUMN "email" SET NOT NULL, ALTER COLUMN "email_key" SET NOT NULL;

-- DropIndex
DROP INDEX "subscriber_token_hash_key";

-- AlterTable
ALTER TABLE "subscriber" DROP COLUMN "token_expires_at",
DROP COLUMN "token_hash";

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "claim" UUID,
ADD COLUMN     "handed_at" TIMESTAMPTZ(3),
ADD COLUMN     "unanswered" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "claim" UUID,
ADD COLUMN     "claimed_at" TIMESTAMPTZ(3),
ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "handed_at" TIMESTAMPTZ(3),
ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "recipient" TEXT,
ADD COLUMN     "unanswered" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "consent_token_hash_key" ON "consent"("token_hash");

-- CreateIndex
CREATE INDEX "outbox_recipient_due_at_idx" ON "outbox"("recipient", "due_at");

-- Letters of the version before say which subscriber they are for; now they say which declaration.
UPDATE "outbox" o SET "payload" = jsonb_build_object('consentId', c."id", 'token', o."payload"->'token')
FROM "consent" c WHERE o."kind" = 'mail.confirm-subscription' AND o."done_at" IS NULL
  AND c."token_hash" = encode(sha256(convert_to(o."payload"->>'token', 'UTF8')), 'hex');
DELETE FROM "outbox" WHERE "kind" = 'mail.confirm-subscription' AND "done_at" IS NULL AND NOT "payload" ? 'consentId';

-- Wrong states cannot be said.
ALTER TABLE "consent" ADD CONSTRAINT "consent_purpose" CHECK (purpose IN ('subscribe', 'change-address', 'preferences'));
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_state", DROP CONSTRAINT "delivery_end";
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state" CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'skipped', 'unsure'));
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_end" CHECK ((state IN ('sent', 'failed', 'skipped', 'unsure')) = (ended_at IS NOT NULL));
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_outcome" CHECK (outcome IS NULL OR (outcome IN ('sent', 'failed', 'skipped', 'unsure') AND done_at IS NOT NULL));
-- These names are other pages' beside the lists'.
ALTER TABLE "mailing_list" ADD CONSTRAINT "mailing_list_slug" CHECK (slug ~ '^[a-z0-9-]+$' AND slug NOT IN ('confirm', 'preferences', 'unsubscribe', 'check-inbox', 'manage', 'link-sent'));

-- An installation that has its first content would never get the lists that belong to it.
INSERT INTO "mailing_list" ("id", "slug", "name", "language", "description", "cadence", "weekday", "hour", "position")
SELECT gen_random_uuid(), v.* FROM (VALUES
  ('weekly', 'MON Weekly', 'en', 'The week in defence: what was published since last Thursday, in one e-mail.', 'weekly', 4, 7, 1),
  ('daily', 'MON Daily', 'en', 'What was published since yesterday morning. Nothing comes on a day without news.', 'daily', NULL::int, 7, 2),
  ('espanol', 'MON en español', 'es', 'Lo publicado en español durante la semana, en un solo correo.', 'weekly', 4, 14, 3)
) AS v WHERE EXISTS (SELECT FROM "installation" WHERE "key" = 'first-content') AND NOT EXISTS (SELECT FROM "mailing_list");
