import type { Moderator } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Locale } from "@/lib/language/locales";
import { type CitedRule, citedRule, citedSelect } from "@/lib/moderation/cited";
import { remitOf } from "@/lib/moderation/remit";
import { fromMomentCursor, momentCursor, pageOf } from "@/lib/pagination";

export type Lift = {
  at: string;
  /** Null: it went with its decision. */
  by: string | null;
  reason: string;
};

/** A picture that may not come again, as the desk shows it. */
export type BannedImageView = {
  id: string;
  at: string;
  rule: CitedRule;
  /** What banned it. */
  decision: { id: string; by: string; caseId: string; caseNumber: number };
  /** Where its file lies; null when that is gone: only what it looked like is kept. */
  picture: string | null;
  refuses: boolean;
  lifted: Lift | null;
  held: number;
  refused: number;
  /** Cases of notes that waited because of it, newest first. */
  cases: { id: string; number: number }[];
};

const perPage = 20;
const casesShown = 5;

const shown = {
  id: true,
  createdAt: true,
  refuses: true,
  liftedAt: true,
  liftReason: true,
  liftedBy: { select: { name: true } },
  decision: {
    select: {
      id: true,
      moderator: { select: { name: true } },
      case: { select: { id: true, number: true } },
      ruleVersion: { select: citedSelect },
    },
  },
} satisfies Prisma.BannedImageSelect;

type Row = Prisma.BannedImageGetPayload<{ select: typeof shown }>;

/** Newest first, of decisions on cases that could come to this moderator. */
export async function bannedImages(
  moderator: Moderator,
  locale: Locale,
  after?: string | null,
): Promise<{ images: BannedImageView[]; next: string | null }> {
  const from = fromMomentCursor(after);
  const older = from && {
    OR: [{ createdAt: { lt: from.at } }, { createdAt: from.at, id: { lt: from.id } }],
  };
  const found = await db.bannedImage.findMany({
    where: { decision: { case: await remitOf(moderator) }, ...older },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: perPage + 1,
    select: shown,
  });
  const { rows, next } = pageOf(found, perPage, ({ createdAt, id }) => momentCursor(createdAt, id));
  const ids = rows.map(({ id }) => id);
  const [pictures, counts, cases] = await Promise.all([
    picturesOf(ids),
    countsOf(ids),
    casesOf(moderator, ids),
  ]);
  const images = rows.map((row) => ({
    ...viewOf(row, locale),
    picture: pictures.get(row.id) ?? null,
    held: counts.get(`${row.id} held`) ?? 0,
    refused: counts.get(`${row.id} refused`) ?? 0,
    cases: cases.filter(({ imageId }) => imageId === row.id).map(({ imageId: _, ...each }) => each),
  }));
  return { images, next };
}

function viewOf({ id, createdAt, refuses, decision, ...row }: Row, locale: Locale) {
  return {
    id,
    refuses,
    at: createdAt.toISOString(),
    rule: citedRule(decision.ruleVersion, locale),
    decision: {
      id: decision.id,
      // a person: what the classifier does by itself bans no picture
      by: decision.moderator?.name ?? "",
      caseId: decision.case.id,
      caseNumber: decision.case.number,
    },
    lifted: row.liftedAt && {
      at: row.liftedAt.toISOString(),
      by: row.liftedBy?.name ?? null,
      reason: row.liftReason,
    },
  };
}

/** As long as the case of the decision keeps it. */
async function picturesOf(ids: string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ id: string; key: string }[]>`
    SELECT DISTINCT ON (b.id) b.id::text AS id, m.small_key AS key
    FROM banned_images b JOIN decisions d ON d.id = b.decision_id
    JOIN case_pictures p ON p.case_id = d.case_id
    JOIN media_hashes h ON h.media_id = p.media_id AND h.bits = b.bits
    JOIN media m ON m.id = p.media_id
    WHERE b.id = ANY(${ids}::uuid[]) ORDER BY b.id, m.id`;
  return new Map(rows.map(({ id, key }) => [id, key]));
}

async function countsOf(ids: string[]): Promise<Map<string, number>> {
  const rows = await db.pictureMatch.groupBy({
    by: ["bannedImageId", "outcome"],
    where: { bannedImageId: { in: ids } },
    _count: true,
  });
  return new Map(rows.map(({ bannedImageId, outcome, _count }) => [`${bannedImageId} ${outcome}`, _count]));
}

/** Of each the newest few. */
function casesOf(
  moderator: Moderator,
  ids: string[],
): Promise<{ imageId: string; id: string; number: number }[]> {
  return db.$queryRaw`
    SELECT x.image_id::text AS "imageId", x.id::text AS id, x.number FROM (
      SELECT p.banned_image_id AS image_id, c.id, c.number,
        row_number() OVER (PARTITION BY p.banned_image_id ORDER BY c.number DESC) AS place
      FROM (SELECT DISTINCT banned_image_id, note_id FROM picture_matches
        WHERE banned_image_id = ANY(${ids}::uuid[]) AND note_id IS NOT NULL) p
      JOIN cases c ON c.note_id = p.note_id AND c.origin = 'image_match' AND c.respondent_id <> ${moderator.id}::uuid
    ) x WHERE x.place <= ${casesShown} ORDER BY x.number DESC`;
}
