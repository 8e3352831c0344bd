ALTER TABLE "section" ADD COLUMN "name_in_english" TEXT;
