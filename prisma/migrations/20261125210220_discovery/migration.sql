-- Misspelt names are found by their trigrams. A trusted extension: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "LanguageDial" AS ENUM ('zh', 'more_zh', 'both', 'more_en', 'en');

-- CreateEnum
CREATE TYPE "SearchNameKind" AS ENUM ('person', 'topic');

-- CreateEnum
CREATE TYPE "Review" AS ENUM ('shown', 'hidden');

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "language_dial" "LanguageDial" NOT NULL DEFAULT 'both';

-- AlterTable
ALTER TABLE "channels" ADD COLUMN     "closed_at" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "hashtags" ADD COLUMN     "canonical_id" UUID,
ADD COLUMN     "view_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "note_hashtags" ADD COLUMN     "derived" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "not_interested" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "note_id" UUID,
    "author_id" UUID,
    "hashtag_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "not_interested_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seen_notes" (
    "account_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seen_notes_pkey" PRIMARY KEY ("account_id","note_id")
);

-- CreateTable
CREATE TABLE "hashtag_days" (
    "hashtag_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "note_count" INTEGER NOT NULL DEFAULT 0,
    "view_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "hashtag_days_pkey" PRIMARY KEY ("hashtag_id","day")
);

-- CreateTable
CREATE TABLE "trends" (
    "hashtag_id" UUID NOT NULL,
    "review" "Review" NOT NULL,
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trends_pkey" PRIMARY KEY ("hashtag_id")
);

-- CreateTable
CREATE TABLE "search_notes" (
    "note_id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "tokens" tsvector NOT NULL,
    "author_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "is_card" BOOLEAN NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "score" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "like_count" INTEGER NOT NULL DEFAULT 0,
    "collect_count" INTEGER NOT NULL DEFAULT 0,
    "comment_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_notes_pkey" PRIMARY KEY ("note_id")
);

-- CreateTable
CREATE TABLE "search_names" (
    "id" UUID NOT NULL,
    "kind" "SearchNameKind" NOT NULL,
    "account_id" UUID,
    "hashtag_id" UUID,
    "key" TEXT NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "searches" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "searched_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "searches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_counts" (
    "day" DATE NOT NULL,
    "key" TEXT NOT NULL,
    "viewer_key" BYTEA NOT NULL,
    "query" TEXT NOT NULL,

    CONSTRAINT "search_counts_pkey" PRIMARY KEY ("day","key","viewer_key")
);

-- CreateTable
CREATE TABLE "hot_searches" (
    "key" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "review" "Review" NOT NULL,
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hot_searches_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "term_pairs" (
    "id" UUID NOT NULL,
    "en" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "en_key" TEXT NOT NULL,
    "zh_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "term_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "not_interested_account_id_note_id_key" ON "not_interested"("account_id", "note_id");

-- CreateIndex
CREATE UNIQUE INDEX "not_interested_account_id_author_id_key" ON "not_interested"("account_id", "author_id");

-- CreateIndex
CREATE UNIQUE INDEX "not_interested_account_id_hashtag_id_key" ON "not_interested"("account_id", "hashtag_id");

-- CreateIndex
CREATE INDEX "seen_notes_seen_at_idx" ON "seen_notes"("seen_at");

-- CreateIndex
CREATE INDEX "hashtag_days_day_note_count_idx" ON "hashtag_days"("day", "note_count" DESC);

-- CreateIndex
CREATE INDEX "search_notes_tokens_idx" ON "search_notes" USING GIN ("tokens");

-- CreateIndex
CREATE INDEX "search_names_key_idx" ON "search_names" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "search_names_account_id_key_key" ON "search_names"("account_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "search_names_hashtag_id_key_key" ON "search_names"("hashtag_id", "key");

-- CreateIndex
CREATE INDEX "searches_account_id_searched_at_idx" ON "searches"("account_id", "searched_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "searches_account_id_key_key" ON "searches"("account_id", "key");

-- CreateIndex
CREATE INDEX "term_pairs_zh_key_idx" ON "term_pairs"("zh_key");

-- CreateIndex
CREATE UNIQUE INDEX "term_pairs_en_key_zh_key_key" ON "term_pairs"("en_key", "zh_key");

-- CreateIndex
CREATE INDEX "hashtags_canonical_id_idx" ON "hashtags"("canonical_id");

-- CreateIndex
CREATE INDEX "notes_language_score_id_idx" ON "notes"("language", "score" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "not_interested" ADD CONSTRAINT "not_interested_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "not_interested" ADD CONSTRAINT "not_interested_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "not_interested" ADD CONSTRAINT "not_interested_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "not_interested" ADD CONSTRAINT "not_interested_hashtag_id_fkey" FOREIGN KEY ("hashtag_id") REFERENCES "hashtags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_notes" ADD CONSTRAINT "seen_notes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_notes" ADD CONSTRAINT "seen_notes_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hashtags" ADD CONSTRAINT "hashtags_canonical_id_fkey" FOREIGN KEY ("canonical_id") REFERENCES "hashtags"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hashtag_days" ADD CONSTRAINT "hashtag_days_hashtag_id_fkey" FOREIGN KEY ("hashtag_id") REFERENCES "hashtags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trends" ADD CONSTRAINT "trends_hashtag_id_fkey" FOREIGN KEY ("hashtag_id") REFERENCES "hashtags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trends" ADD CONSTRAINT "trends_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_notes" ADD CONSTRAINT "search_notes_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_names" ADD CONSTRAINT "search_names_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_names" ADD CONSTRAINT "search_names_hashtag_id_fkey" FOREIGN KEY ("hashtag_id") REFERENCES "hashtags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "searches" ADD CONSTRAINT "searches_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hot_searches" ADD CONSTRAINT "hot_searches_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One thing each, which Prisma has no word for.
ALTER TABLE "not_interested" ADD CONSTRAINT "not_interested_one_check" CHECK (num_nonnulls("note_id", "author_id", "hashtag_id") = 1);
ALTER TABLE "search_names" ADD CONSTRAINT "search_names_one_check" CHECK (num_nonnulls("account_id", "hashtag_id") = 1);

-- A topic is not its own equivalent.
ALTER TABLE "hashtags" ADD CONSTRAINT "hashtags_canonical_check" CHECK ("canonical_id" <> "id");
