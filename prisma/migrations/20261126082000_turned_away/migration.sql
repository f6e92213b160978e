-- CreateTable
CREATE TABLE "turned_away" (
    "term_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "turned_away_pkey" PRIMARY KEY ("term_id","day")
);

-- CreateIndex
CREATE INDEX "turned_away_day_idx" ON "turned_away"("day");
