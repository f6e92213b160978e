CREATE INDEX "cases_appeal_id_idx" ON "cases"("appeal_id");
