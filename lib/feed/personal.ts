import type { Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import { candidatesFor } from "@/lib/feed/candidates";
import { type Ranked, rank } from "@/lib/feed/ranking";
import type { Reasons } from "@/lib/feed/rules";
import { type Chosen, pageSize, type Reading } from "@/lib/feed/schema";
import { prepared, wantedBy } from "@/lib/feed/select";
import { tasteOf } from "@/lib/feed/taste";
import { Prisma } from "@/lib/generated/prisma/client";
import { recommendableSql, visibleToSql } from "@/lib/notes/visibility";
import { fromCursor, isUuid, toCursor } from "@/lib/pagination";

/** What a personal feed chooses: also why. */
export type Recommended = Chosen & { reasons: Map<string, Reasons> };

/** Notes ranked at once: ten pages. */
const atOnce = 240;
/** After so many in one feed it is over, and says so kindly. */
const longest = 1_200;

const nothing: Recommended = { ids: [], next: null, reasons: new Map() };

/**
 * A signed-in person's own "For you". It is ranked once and kept (Recommendation), so that its later pages neither repeat nor lose
 * a note; when they come to its end, the next part is ranked from what was not in it. A broken, forged, foreign or forgotten
 * cursor begins anew.
 */
export async function personalIds(
  viewer: Viewer,
  { cursor, limit = pageSize }: Reading = {},
): Promise<Recommended> {
  const [id = "", place = ""] = fromCursor(cursor, 2) ?? [];
  const at = /^\d{1,4}$/.test(place) ? Number(place) : 0;
  if (isUuid(id)) {
    const part = await kept(viewer, id, at, limit);
    if (part) return part.ids.length > 0 ? page(viewer, part) : next(viewer, part);
  }
  return begin(viewer, [], limit);
}

type Part = { id: string; at: number; limit: number; total: number; ids: string[]; reasons: Reasons[] };

/** A stretch of a part that was kept; the account in the `where` is the authorization. */
async function kept({ id: accountId }: Viewer, id: string, at: number, limit: number): Promise<Part | null> {
  const { rows } = await sqlPool().query<{ ids: string[]; factors: string[]; total: number }>({
    name: "feed:kept",
    text: `SELECT note_ids[$3::int + 1 : $3::int + $4::int] AS ids, factors[$3::int + 1 : $3::int + $4::int] AS factors,
      cardinality(note_ids) AS total FROM recommendations WHERE id = $1 AND account_id = $2`,
    values: [id, accountId, at, limit],
  });
  const [row] = rows;
  // what `keep` wrote
  return row
    ? {
        id,
        at,
        limit,
        total: row.total,
        ids: row.ids,
        reasons: row.factors.map((each) => JSON.parse(each) as Reasons),
      }
    : null;
}

/** The notes of a part that the viewer may and wants to see by now. */
async function page(viewer: Viewer, part: Part): Promise<Recommended> {
  const readable = await stillReadable(viewer, part.ids);
  const shown = part.ids
    .map((id, at) => ({ id, reasons: part.reasons[at] ?? {} }))
    .filter(({ id }) => readable.has(id));
  const end = part.at + part.ids.length;
  return {
    ids: shown.map(({ id }) => id),
    reasons: new Map(shown.map(({ id, reasons }) => [id, reasons])),
    next: part.total > 0 ? toCursor(part.id, end) : null,
  };
}

async function stillReadable(viewer: Viewer, ids: string[]): Promise<Set<string>> {
  const me = Prisma.sql`${viewer.id}::uuid`;
  const { rows } = await sqlPool().query<{ id: string }>(
    prepared(Prisma.sql`SELECT n.id FROM notes n WHERE n.id = ANY(${ids}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM not_interested u WHERE u.account_id = ${me}
        AND (u.note_id = n.id OR u.author_id = n.author_id))
      AND ${recommendableSql} AND ${visibleToSql(viewer)} AND ${wantedBy(viewer)}`),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Past the end of a part: the next one, of what none before it held. */
async function next(viewer: Viewer, { id, limit }: Part): Promise<Recommended> {
  const { rows } = await sqlPool().query<{ earlier: string[] }>({
    name: "feed:earlier",
    text: "SELECT earlier || note_ids AS earlier FROM recommendations WHERE id = $1 AND account_id = $2",
    values: [id, viewer.id],
  });
  const earlier = rows[0]?.earlier ?? [];
  return earlier.length >= longest ? nothing : begin(viewer, earlier, limit);
}

async function begin(viewer: Viewer, earlier: string[], limit: number): Promise<Recommended> {
  const learned = await tasteOf(viewer);
  const ranked = rank(await candidatesFor(viewer, learned, earlier), learned, atOnce);
  if (ranked.length === 0) return nothing;
  const id = await keep(viewer, ranked, earlier);
  const first = ranked.slice(0, limit);
  return {
    ids: first.map((one) => one.id),
    reasons: new Map(first.map((one) => [one.id, one.reasons])),
    next: ranked.length > limit ? toCursor(id, first.length) : null,
  };
}

/** Written down as people read it: three significant digits. */
function brief(reasons: Reasons): string {
  return JSON.stringify(reasons, (_, value) =>
    typeof value === "number" ? Number(value.toPrecision(3)) : value,
  );
}

/** Feeds of one person that are kept at a time: tabs and devices. */
const feeds = 12;

async function keep({ id: accountId }: Viewer, ranked: Ranked[], earlier: string[]): Promise<string> {
  const { rows } = await sqlPool().query<{ id: string }>({
    name: "feed:keep",
    text: `WITH old AS (
        DELETE FROM recommendations WHERE account_id = $1 AND id NOT IN (
          SELECT id FROM recommendations WHERE account_id = $1 ORDER BY created_at DESC LIMIT ${feeds - 1})
      )
      INSERT INTO recommendations (id, account_id, note_ids, factors, earlier)
      VALUES (gen_random_uuid(), $1, $2, $3, $4) RETURNING id`,
    values: [accountId, ranked.map(({ id }) => id), ranked.map(({ reasons }) => brief(reasons)), earlier],
  });
  const [row] = rows;
  if (!row) throw new Error("an INSERT returned no row");
  return row.id;
}

/** Feeds that nobody goes on reading. */
export async function sweepRecommendations(now: Date): Promise<void> {
  await sqlPool().query("DELETE FROM recommendations WHERE created_at < $1::timestamptz - interval '1 day'", [
    now,
  ]);
}
