-- One open case for each board. By itself: a value just added to an enum cannot be used before its transaction has ended.
CREATE UNIQUE INDEX "cases_open_board_key" ON "cases" ("board_id") WHERE "decided_at" IS NULL AND "subject_kind" = 'board';
