-- AlterTable
ALTER TABLE "rule_versions" ADD COLUMN     "default_action" "DecisionAction" NOT NULL DEFAULT 'take_down',
ADD COLUMN     "dsa_category" TEXT NOT NULL DEFAULT 'OTHER',
ADD COLUMN     "severity" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "shipped" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "strike_months" INTEGER NOT NULL DEFAULT 12,
ADD COLUMN     "strike_weight" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "rules" ADD COLUMN     "in_force" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "parent_id" TEXT;

-- CreateTable
CREATE TABLE "rule_drafts" (
    "id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rule_drafts_rule_id_revision_key" ON "rule_drafts"("rule_id", "revision");

-- AddForeignKey
ALTER TABLE "rules" ADD CONSTRAINT "rules_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "rules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_drafts" ADD CONSTRAINT "rule_drafts_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_drafts" ADD CONSTRAINT "rule_drafts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the rules said of themselves until now, each of their versions says.
UPDATE "rule_versions" v
SET "severity" = r."severity", "default_action" = r."default_action"::"DecisionAction", "dsa_category" = r."dsa_category",
    "strike_weight" = r."severity"
FROM "rules" r WHERE r."id" = v."rule_id";
