-- Attempts are counted in "attempt", for every door of the house alike.
DROP TABLE "staff_rate_limit";

-- The log is read by person and by deed, newest first.
CREATE INDEX "audit_entry_staff_id_id_idx" ON "audit_entry"("staff_id", "id");

CREATE INDEX "audit_entry_action_id_idx" ON "audit_entry"("action", "id");
