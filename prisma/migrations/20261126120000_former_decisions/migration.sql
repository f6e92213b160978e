-- CreateTable
CREATE TABLE "case_formers" (
    "case_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_formers_pkey" PRIMARY KEY ("case_id","decision_id")
);

-- CreateIndex
CREATE INDEX "case_formers_decision_id_idx" ON "case_formers"("decision_id");

-- AddForeignKey
ALTER TABLE "case_formers" ADD CONSTRAINT "case_formers_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_formers" ADD CONSTRAINT "case_formers_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was opened again before there was this table: by appeals, link by link; and after a decision was taken back, by the log.
INSERT INTO "case_formers" ("case_id", "decision_id")
  WITH RECURSIVE one AS (
    SELECT c.id AS case_id, a.decision_id FROM cases c JOIN appeals a ON a.id = c.appeal_id
    UNION SELECT u.subject_id::uuid, (u.after ->> 'decisionId')::uuid FROM audit u
      WHERE u.action = 'case.reopened' AND u.subject_kind = 'case' AND u.after ->> 'decisionId' IS NOT NULL
  ), before AS (
    SELECT case_id, decision_id FROM one
    UNION SELECT b.case_id, o.decision_id FROM before b JOIN decisions d ON d.id = b.decision_id JOIN one o ON o.case_id = d.case_id
  )
  SELECT b.case_id, b.decision_id FROM before b JOIN cases c ON c.id = b.case_id JOIN decisions d ON d.id = b.decision_id
  ON CONFLICT DO NOTHING;

-- Whoever answers an appeal has no part in the matter: nor in what was decided about it before the case was opened again.
CREATE OR REPLACE FUNCTION refuse_partial_judge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.judge_id IS NULL THEN RETURN NEW; END IF;
  IF NEW.judge_id = NEW.appellant_id
    OR EXISTS (
      SELECT 1 FROM decisions d WHERE NEW.judge_id IN (d.moderator_id, d.respondent_id) AND (d.id = NEW.decision_id OR d.id IN (
        SELECT f.decision_id FROM decisions x JOIN case_formers f ON f.case_id = x.case_id WHERE x.id = NEW.decision_id)))
    OR EXISTS (
      SELECT 1 FROM decisions d JOIN reports r ON r.case_id = d.case_id
      WHERE r.reporter_id = NEW.judge_id AND (d.id = NEW.decision_id OR d.id IN (
        SELECT f.decision_id FROM decisions x JOIN case_formers f ON f.case_id = x.case_id WHERE x.id = NEW.decision_id))) THEN
    RAISE EXCEPTION 'appeal % is for somebody without a part in it', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER appeals_need_an_impartial_judge ON "appeals";
CREATE TRIGGER appeals_need_an_impartial_judge BEFORE INSERT OR UPDATE OF judge_id, appellant_id, decision_id ON "appeals"
  FOR EACH ROW EXECUTE FUNCTION refuse_partial_judge();
