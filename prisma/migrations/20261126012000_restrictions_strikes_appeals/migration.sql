-- CreateEnum
CREATE TYPE "DecisionPart" AS ENUM ('whole', 'image', 'name', 'bio');

-- CreateEnum
CREATE TYPE "AppealParty" AS ENUM ('author', 'reporter');

-- DropIndex
DROP INDEX "appeals_decision_id_key";

-- AlterTable
ALTER TABLE "appeals" ADD COLUMN     "party" "AppealParty" NOT NULL DEFAULT 'author';

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "appeal_id" UUID;

-- AlterTable
ALTER TABLE "decisions" ADD COLUMN     "automated_decision" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "ends_at" TIMESTAMPTZ,
ADD COLUMN     "image_number" INTEGER,
ADD COLUMN     "part" "DecisionPart" NOT NULL DEFAULT 'whole',
ADD COLUMN     "source" "CaseOrigin" NOT NULL DEFAULT 'report';

-- AlterTable
ALTER TABLE "notes" ADD COLUMN     "limited_until" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "suspensions" ADD COLUMN     "endless" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "takedowns" ADD COLUMN     "until" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "restrictions" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "action" "DecisionAction" NOT NULL,
    "part" "DecisionPart" NOT NULL DEFAULT 'whole',
    "note_id" UUID,
    "comment_id" UUID,
    "board_id" UUID,
    "account_id" UUID,
    "media_id" UUID,
    "original" TEXT,
    "until" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "restrictions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strikes" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "strikes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strike_thresholds" (
    "points" INTEGER NOT NULL,
    "action" "DecisionAction" NOT NULL,
    "days" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "strike_thresholds_pkey" PRIMARY KEY ("points")
);

-- CreateIndex
CREATE INDEX "restrictions_note_id_idx" ON "restrictions"("note_id");

-- CreateIndex
CREATE INDEX "restrictions_comment_id_idx" ON "restrictions"("comment_id");

-- CreateIndex
CREATE INDEX "restrictions_board_id_idx" ON "restrictions"("board_id");

-- CreateIndex
CREATE INDEX "restrictions_account_id_idx" ON "restrictions"("account_id");

-- CreateIndex
CREATE INDEX "restrictions_media_id_idx" ON "restrictions"("media_id");

-- CreateIndex
CREATE INDEX "restrictions_until_idx" ON "restrictions"("until");

-- CreateIndex
CREATE UNIQUE INDEX "restrictions_decision_id_action_key" ON "restrictions"("decision_id", "action");

-- CreateIndex
CREATE UNIQUE INDEX "strikes_decision_id_key" ON "strikes"("decision_id");

-- CreateIndex
CREATE INDEX "strikes_account_id_created_at_idx" ON "strikes"("account_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "appeals_decision_id_appellant_id_key" ON "appeals"("decision_id", "appellant_id");

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeals"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "boards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What prisma/models cannot say.
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_one_thing_check"
  CHECK (num_nonnulls("note_id", "comment_id", "board_id", "account_id") = 1);
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_picture_check"
  CHECK (("part" = 'image') = ("media_id" IS NOT NULL));
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_image_number_check" CHECK ("image_number" BETWEEN 1 AND 18);
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_nobody_decides_about_themselves" CHECK ("moderator_id" <> "respondent_id");
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_days_check" CHECK ("days" > 0);
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_points_check" CHECK ("points" > 0);

-- Whose notes nobody else sees: asked of every note, and hardly anybody.
CREATE INDEX "suspensions_endless_idx" ON "suspensions" ("account_id") WHERE "endless";

-- No restriction without a statement of reasons that restricts.
CREATE FUNCTION refuse_groundless_restriction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id AND d.action = 'dismiss') THEN
    RAISE EXCEPTION 'decision % restricts nothing', NEW.decision_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER restrictions_need_a_decision BEFORE INSERT OR UPDATE OF decision_id ON "restrictions"
  FOR EACH ROW EXECUTE FUNCTION refuse_groundless_restriction();
CREATE TRIGGER takedowns_need_a_decision BEFORE INSERT OR UPDATE OF decision_id ON "takedowns"
  FOR EACH ROW EXECUTE FUNCTION refuse_groundless_restriction();
CREATE TRIGGER suspensions_need_a_decision BEFORE INSERT OR UPDATE OF decision_id ON "suspensions"
  FOR EACH ROW EXECUTE FUNCTION refuse_groundless_restriction();
CREATE TRIGGER strikes_need_a_decision BEFORE INSERT OR UPDATE OF decision_id ON "strikes"
  FOR EACH ROW EXECUTE FUNCTION refuse_groundless_restriction();

-- A statement of reasons is never rewritten, or it would ground what it did not.
CREATE FUNCTION refuse_rewritten_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.action, NEW.rule_version_id, NEW.reason, NEW.quotes, NEW.moderator_id, NEW.respondent_id)
    IS DISTINCT FROM (OLD.action, OLD.rule_version_id, OLD.reason, OLD.quotes, OLD.moderator_id, OLD.respondent_id) THEN
    RAISE EXCEPTION 'decision % is never rewritten', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decisions_are_never_rewritten BEFORE UPDATE ON "decisions"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_decision();

-- Whoever answers an appeal has no part in it: neither decided, nor appeals, nor is it about them, nor did they report it.
CREATE FUNCTION refuse_partial_judge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.judge_id IS NULL THEN RETURN NEW; END IF;
  IF NEW.judge_id = NEW.appellant_id
    OR EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id AND NEW.judge_id IN (d.moderator_id, d.respondent_id))
    OR EXISTS (SELECT 1 FROM decisions d JOIN reports r ON r.case_id = d.case_id
      WHERE d.id = NEW.decision_id AND r.reporter_id = NEW.judge_id) THEN
    RAISE EXCEPTION 'appeal % is for somebody without a part in it', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeals_need_an_impartial_judge BEFORE INSERT OR UPDATE OF judge_id ON "appeals"
  FOR EACH ROW EXECUTE FUNCTION refuse_partial_judge();

-- What stood before there were other measures.
INSERT INTO "restrictions" ("id", "decision_id", "action", "note_id", "comment_id", "created_at")
  SELECT gen_random_uuid(), t.decision_id, 'take_down', t.note_id, t.comment_id, t.created_at FROM "takedowns" t;
UPDATE "decisions" d SET "source" = c.origin FROM "cases" c WHERE c.id = d.case_id;
UPDATE "decisions" d SET "ends_at" = s.until FROM "suspensions" s WHERE s.decision_id = d.id;

-- From so many points on.
INSERT INTO "strike_thresholds" ("points", "action", "days") VALUES (3, 'mute', 3), (5, 'suspend', 7), (8, 'suspend', 30), (12, 'ban', NULL);
