-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "night_hash" TEXT,
ADD COLUMN     "night_original" TEXT;

ALTER TABLE "picture" ADD CONSTRAINT "picture_night_is_whole" CHECK ((night_original IS NULL) = (night_hash IS NULL));
