-- AlterTable
ALTER TABLE "channels" ADD COLUMN     "left_out" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "restricted_modes" (
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "daily_minutes" INTEGER NOT NULL DEFAULT 60,
    "time_zone" TEXT NOT NULL,
    "extra_day" DATE,
    "extra_minutes" INTEGER NOT NULL DEFAULT 0,
    "ends_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "restricted_modes_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "screen_times" (
    "account_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "seconds" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "beat_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "screen_times_pkey" PRIMARY KEY ("account_id","day")
);

-- AddForeignKey
ALTER TABLE "restricted_modes" ADD CONSTRAINT "restricted_modes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screen_times" ADD CONSTRAINT "screen_times_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What installations of today leave out from the start; admins choose otherwise at /admin/channels.
UPDATE "channels" SET "left_out" = true WHERE "slug" = 'relationships';
