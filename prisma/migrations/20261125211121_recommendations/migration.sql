-- CreateTable
CREATE TABLE "recommendations" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "note_ids" UUID[],
    "factors" TEXT[],
    "earlier" UUID[] DEFAULT ARRAY[]::UUID[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recommendations_account_id_created_at_idx" ON "recommendations"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "recommendations_created_at_idx" ON "recommendations"("created_at");

-- CreateIndex
CREATE INDEX "notes_channel_id_language_score_id_idx" ON "notes"("channel_id", "language", "score" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
