-- CreateTable
CREATE TABLE "banned_images" (
    "id" UUID NOT NULL,
    "bits" BIT(256) NOT NULL,
    "quality" INTEGER NOT NULL,
    "decision_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "lifted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "banned_images_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "banned_images_decision_id_bits_key" ON "banned_images"("decision_id", "bits");

-- AddForeignKey
ALTER TABLE "banned_images" ADD CONSTRAINT "banned_images_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "banned_images" ADD CONSTRAINT "banned_images_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
