import { writeAudit } from "@/lib/audit/write";
import { type Db, db, sqlPool, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { leastQuality, mirroredBits, nearBits, sameBits } from "@/lib/media/pdq";
import { Refusal } from "@/lib/refusal";
import { titlesIn } from "@/lib/screening/naming";
import { hashNow } from "@/lib/uploads/hashing";

/** A picture that came again. `refused`: it is the very same one, and its ban says that it shall not. (Mirrored it is another.) */
export type Match = { bannedImageId: string; mediaId: string; distance: number; refused: boolean };

/**
 * Compares pictures with those that were removed: refuses (invalid, pictureBanned, by the statement of the decision that removed
 * it) what is the same as one that may not come again, and answers what has to wait for a person. Those of others are left
 * out: they are refused elsewhere. Asked before the transaction, because a picture that was uploaded a moment ago is read for it.
 * `shown` are all pictures of the note in their order, by which a refusal counts.
 */
export async function comparePictures(
  ownerId: string,
  mediaIds: string[],
  shown: string[] = mediaIds,
): Promise<Match[]> {
  if (mediaIds.length === 0) return [];
  if (!(await isAnyBanned())) return [];
  const own = await db.media.findMany({ where: { ownerId, id: { in: mediaIds } }, select: { id: true } });
  const ids = own.map(({ id }) => id);
  await hashNow(ids);
  const matches = await matchesOf(db, ids);
  const refused = matches.filter((match) => match.refused);
  if (refused.length === 0) return matches;
  await db.$transaction((tx) => keepRefused(tx, ownerId, refused));
  throw await statement(ownerId, refused, shown);
}

/** Every ban `b` that stands, `apart` from a hash `h`: as it is, and at the least of that and mirrored. */
const withBans = Prisma.sql`
  JOIN banned_images b ON b.lifted_at IS NULL
  CROSS JOIN LATERAL (SELECT bit_count(b.bits # h.bits)::int AS upright,
    LEAST(bit_count(b.bits # h.bits), bit_count(b.bits # h.bits # ${mirroredBits}::bit(256)))::int AS least) apart`;

/** For each picture the nearest ban; one that refuses comes first. */
function matchesOf(on: Db, mediaIds: string[]): Promise<Match[]> {
  return on.$queryRaw<Match[]>`
    SELECT DISTINCT ON (h.media_id) b.id::text AS "bannedImageId", h.media_id::text AS "mediaId",
      apart.least AS distance, (b.refuses AND apart.upright <= ${sameBits}) AS refused
    FROM media_hashes h ${withBans}
    WHERE h.media_id = ANY(${mediaIds}::uuid[]) AND h.quality >= ${leastQuality} AND apart.least <= ${nearBits}
    ORDER BY h.media_id, refused DESC, distance, b.id`;
}

/** What waits, in the transaction of its note and after its hold. A picture that was taken out and comes back waits anew. */
export async function keepHeld(
  tx: Tx,
  note: { id: string; authorId: string },
  matches: Match[],
): Promise<void> {
  if (matches.length === 0) return;
  const bans = matches.map(({ bannedImageId }) => bannedImageId);
  const media = matches.map(({ mediaId }) => mediaId);
  const distances = matches.map(({ distance }) => distance);
  await tx.$executeRaw`
    INSERT INTO picture_matches (id, banned_image_id, media_id, account_id, note_id, distance, outcome, created_at)
    SELECT gen_random_uuid(), m.ban, m.media, ${note.authorId}::uuid, ${note.id}::uuid, m.distance, 'held', ${new Date()}::timestamptz
    FROM unnest(${bans}::uuid[], ${media}::uuid[], ${distances}::int[]) AS m(ban, media, distance)
    ON CONFLICT (banned_image_id, media_id, note_id) DO UPDATE SET created_at = EXCLUDED.created_at`;
}

/** Tried again and again it is one attempt. */
async function keepRefused(tx: Tx, accountId: string, matches: Match[]): Promise<void> {
  const kept = await tx.pictureMatch.createManyAndReturn({
    data: matches.map(({ bannedImageId, mediaId, distance }) => ({
      ...{ bannedImageId, mediaId, distance, accountId, outcome: "refused" as const },
    })),
    skipDuplicates: true,
    select: { bannedImageId: true, mediaId: true, distance: true },
  });
  for (const { bannedImageId, mediaId, distance } of kept) {
    const subject = { kind: "banned_image", id: bannedImageId };
    await writeAudit(tx, { actorId: null, action: "image.refused", subject, after: { mediaId, distance } });
  }
}

const removal = {
  id: true,
  respondentId: true,
  reason: true,
  ruleVersion: { select: { id: true, version: true, content: true } },
} satisfies Prisma.DecisionSelect;

/**
 * The rule and version that the first such picture went by, and which others with it. The moderator's words are repeated to the one they
 * were written to, to nobody else.
 */
async function statement(ownerId: string, refused: Match[], shown: string[]): Promise<Refusal> {
  const bans = await db.bannedImage.findMany({
    where: { id: { in: refused.map(({ bannedImageId }) => bannedImageId) } },
    select: { id: true, decision: { select: removal } },
  });
  const told = refused
    .flatMap(({ bannedImageId, mediaId }) => {
      const ban = bans.find(({ id }) => id === bannedImageId);
      return ban ? [{ place: shown.indexOf(mediaId) + 1, by: ban.decision }] : [];
    })
    .sort((a, b) => a.place - b.place);
  const fields = { pictures: "pictureRemovedBefore" };
  const by = told[0]?.by;
  if (!by) return new Refusal("invalid", "pictureRemovedBefore", { fields });
  const yours = by.respondentId === ownerId;
  const places = told
    .filter((other) => (yours ? other.by.id === by.id : other.by.ruleVersion.id === by.ruleVersion.id))
    .map(({ place }) => place);
  return new Refusal("invalid", yours ? "pictureBannedYours" : "pictureBanned", {
    fields,
    values: {
      count: places.length,
      numbers: { en: places.join(", "), zh: places.join("、") },
      rule: titlesIn(by.ruleVersion.content),
      version: by.ruleVersion.version,
      ...(yours ? { reason: by.reason } : {}),
    },
  });
}

/** Everybody who publishes waits for this. */
async function isAnyBanned(): Promise<boolean> {
  const text = "SELECT FROM banned_images WHERE lifted_at IS NULL LIMIT 1";
  const { rowCount } = await sqlPool().query({ name: "notes:banned", text });
  return rowCount === 1;
}

/** The rule by which the nearest look-alike of these pictures was removed; null when there is none. */
export async function bannedBy(on: Db, mediaIds: string[]): Promise<string | null> {
  const [nearest] = await on.$queryRaw<{ ruleId: string }[]>`
    SELECT b.rule_id AS "ruleId" FROM media_hashes h ${withBans}
    WHERE h.media_id = ANY(${mediaIds}::uuid[]) AND h.quality >= ${leastQuality} AND apart.least <= ${nearBits}
    ORDER BY apart.least, b.id LIMIT 1`;
  return nearest?.ruleId ?? null;
}
