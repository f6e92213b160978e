-- CreateTable
CREATE TABLE "media_hashes" (
    "media_id" UUID NOT NULL,
    "bits" bit(256) NOT NULL,
    "quality" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_hashes_pkey" PRIMARY KEY ("media_id")
);

-- AddForeignKey
ALTER TABLE "media_hashes" ADD CONSTRAINT "media_hashes_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;
