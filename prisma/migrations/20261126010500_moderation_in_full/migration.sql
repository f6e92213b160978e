-- Who keeps order, by what each may do. Those who were moderators may do what seniors may.
ALTER TYPE "Role" RENAME VALUE 'moderator' TO 'senior';
ALTER TYPE "Role" ADD VALUE 'reviewer' BEFORE 'senior';
ALTER TYPE "Role" ADD VALUE 'language_reviewer' BEFORE 'senior';
ALTER TYPE "Role" ADD VALUE 'rules_editor' BEFORE 'admin';
ALTER TABLE "staff_roles" ADD COLUMN "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- A second factor.
ALTER TABLE "sessions" ADD COLUMN "second_factor_at" TIMESTAMPTZ;
CREATE TABLE "second_factors" (
    "account_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("account_id")
);
CREATE TABLE "recovery_codes" (
    "account_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("account_id","code_hash")
);
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Comments that wait.
CREATE TABLE "comment_holds" (
    "comment_id" UUID NOT NULL,
    "screening_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_holds_pkey" PRIMARY KEY ("comment_id")
);
ALTER TABLE "comment_holds" ADD CONSTRAINT "comment_holds_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_holds" ADD CONSTRAINT "comment_holds_screening_id_fkey" FOREIGN KEY ("screening_id") REFERENCES "screenings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Cases about boards, and from more sources.
ALTER TYPE "SubjectKind" ADD VALUE 'board';
ALTER TYPE "CaseOrigin" ADD VALUE 'notice';
ALTER TYPE "CaseOrigin" ADD VALUE 'image_match';
ALTER TYPE "CaseOrigin" ADD VALUE 'own_initiative';
ALTER TABLE "cases" ADD COLUMN "board_id" UUID;
ALTER TABLE "cases" ADD CONSTRAINT "cases_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "boards"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- From the mildest to the hardest.
ALTER TYPE "DecisionAction" ADD VALUE 'label' AFTER 'dismiss';
ALTER TYPE "DecisionAction" ADD VALUE 'blur' AFTER 'label';
ALTER TYPE "DecisionAction" ADD VALUE 'limit_reach' AFTER 'blur';
ALTER TYPE "DecisionAction" ADD VALUE 'hide' AFTER 'limit_reach';
ALTER TYPE "DecisionAction" ADD VALUE 'mute' AFTER 'take_down';
ALTER TYPE "DecisionAction" ADD VALUE 'ban' AFTER 'suspend';

-- A report may be about one picture.
ALTER TABLE "reports" ADD COLUMN "image_number" INTEGER;
ALTER TABLE "reports" ADD CONSTRAINT "reports_image_number_check" CHECK ("image_number" BETWEEN 1 AND 18);
