-- The log is read newest first: all of it, by person, by deed, by kind and by thing, and from any place on.
DROP INDEX "audit_entry_thing_kind_thing_id_at_idx";

DROP INDEX "audit_entry_at_idx";

DROP INDEX "audit_entry_staff_id_id_idx";

DROP INDEX "audit_entry_action_id_idx";

CREATE INDEX "audit_entry_at_id_idx" ON "audit_entry"("at", "id");

CREATE INDEX "audit_entry_staff_id_at_id_idx" ON "audit_entry"("staff_id", "at", "id");

CREATE INDEX "audit_entry_action_at_id_idx" ON "audit_entry"("action", "at", "id");

CREATE INDEX "audit_entry_thing_kind_at_id_idx" ON "audit_entry"("thing_kind", "at", "id");

CREATE INDEX "audit_entry_thing_id_at_id_idx" ON "audit_entry"("thing_id", "at", "id");

-- Six digits count once.
ALTER TABLE "staff_two_factor" ADD COLUMN     "used_through" INTEGER;
