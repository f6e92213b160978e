-- CreateEnum
CREATE TYPE "ClassifierOutcome" AS ENUM ('nothing', 'hold', 'blur');

-- AlterTable
ALTER TABLE "decisions" ALTER COLUMN "moderator_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "holds" ADD COLUMN     "classification_id" UUID,
ALTER COLUMN "screening_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "classifications" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "outcome" "ClassifierOutcome" NOT NULL,
    "rule_version_id" UUID,
    "findings" JSONB NOT NULL,
    "case_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "classifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "classifications_case_id_idx" ON "classifications"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "classifications_note_id_version_key" ON "classifications"("note_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "holds_classification_id_key" ON "holds"("classification_id");

-- AddForeignKey
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_rule_version_id_fkey" FOREIGN KEY ("rule_version_id") REFERENCES "rule_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holds" ADD CONSTRAINT "holds_classification_id_fkey" FOREIGN KEY ("classification_id") REFERENCES "classifications"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- What prisma/models cannot say.
ALTER TABLE "holds" ADD CONSTRAINT "holds_one_ground_check" CHECK (num_nonnulls("screening_id", "classification_id") = 1);
ALTER TABLE "classifications" ADD CONSTRAINT "classifications_rule_check" CHECK (("outcome" = 'nothing') = ("rule_version_id" IS NULL));

-- Nobody decided: then it was the classifier, and all it may do by itself is to blur.
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_whom_check" CHECK (("moderator_id" IS NULL) = "automated_decision");
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_machine_only_blurs_check"
  CHECK (NOT "automated_decision" OR ("action" = 'blur' AND "part" IN ('whole', 'image') AND "source" = 'classifier' AND "automated_detection"));

-- A note waits for the classifier only for what it said of that very note, and when that was to wait.
CREATE FUNCTION refuse_groundless_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.classification_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM classifications c
    WHERE c.id = NEW.classification_id AND c.note_id = NEW.note_id AND c.outcome = 'hold') THEN
    RAISE EXCEPTION 'note % has no ground to wait', NEW.note_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER holds_need_a_ground BEFORE INSERT OR UPDATE ON "holds"
  FOR EACH ROW EXECUTE FUNCTION refuse_groundless_hold();

-- What a decision that no person made may lead to: blurred pictures of a note. No takedown, suspension, strike or banned picture.
CREATE FUNCTION refuse_more_than_blur() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id AND d.automated_decision) THEN RETURN NEW; END IF;
  -- apart, because the other tables have no such columns
  IF TG_TABLE_NAME = 'restrictions' THEN
    IF NEW.action = 'blur' AND NEW.note_id IS NOT NULL AND NEW.original IS NULL THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'decision % was made by no person and only blurs', NEW.decision_id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER restrictions_by_machine_only_blur BEFORE INSERT OR UPDATE ON "restrictions"
  FOR EACH ROW EXECUTE FUNCTION refuse_more_than_blur();
CREATE TRIGGER takedowns_are_decided_by_people BEFORE INSERT OR UPDATE OF decision_id ON "takedowns"
  FOR EACH ROW EXECUTE FUNCTION refuse_more_than_blur();
CREATE TRIGGER suspensions_are_decided_by_people BEFORE INSERT OR UPDATE OF decision_id ON "suspensions"
  FOR EACH ROW EXECUTE FUNCTION refuse_more_than_blur();
CREATE TRIGGER strikes_are_decided_by_people BEFORE INSERT OR UPDATE OF decision_id ON "strikes"
  FOR EACH ROW EXECUTE FUNCTION refuse_more_than_blur();
CREATE TRIGGER banned_images_are_decided_by_people BEFORE INSERT OR UPDATE OF decision_id ON "banned_images"
  FOR EACH ROW EXECUTE FUNCTION refuse_more_than_blur();

-- Nor is who, or what, decided rewritten.
CREATE OR REPLACE FUNCTION refuse_rewritten_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.action, NEW.rule_version_id, NEW.reason, NEW.quotes, NEW.moderator_id, NEW.respondent_id, NEW.automated_decision)
    IS DISTINCT FROM (OLD.action, OLD.rule_version_id, OLD.reason, OLD.quotes, OLD.moderator_id, OLD.respondent_id, OLD.automated_decision) THEN
    RAISE EXCEPTION 'decision % is never rewritten', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
