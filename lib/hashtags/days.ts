import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayOf, daysTold } from "@/lib/hashtags/rules";

/**
 * What happened under topics, day by day, and how often their notes were looked at: counted by jobs from the notes and the
 * views themselves, so that nobody who reads or writes touches a row of a busy topic for it. Counting again gives the same.
 */

/** Counts the day of `now` and so many before it anew; of one topic alone, if it is given. */
export async function countDays(
  now: Date,
  { before, topicId }: { before: number; topicId?: string },
): Promise<void> {
  for (let back = before; back >= 0; back -= 1) await countDay(dayOf(now, -back), topicId);
}

async function countDay(day: string, topicId: string | undefined): Promise<void> {
  const from = Prisma.sql`(${day}::date)::timestamp AT TIME ZONE 'UTC'`;
  const only = (column: Prisma.Sql) =>
    topicId ? Prisma.sql`AND ${column} = ${topicId}::uuid` : Prisma.empty;
  const ofTopic = only(Prisma.sql`t.hashtag_id`);
  const itsNotes = topicId
    ? Prisma.sql`AND note_id IN (SELECT note_id FROM note_hashtags WHERE hashtag_id = ${topicId}::uuid)`
    : Prisma.empty;
  await db.$executeRaw`
    WITH happened AS (
      SELECT t.hashtag_id, count(*) AS notes, 0 AS views FROM notes n JOIN note_hashtags t ON t.note_id = n.id
      WHERE n.published_at >= ${from} AND n.published_at < ${from} + interval '1 day' AND n.counted ${ofTopic}
      GROUP BY t.hashtag_id
      UNION ALL
      SELECT t.hashtag_id, 0, sum(v.views) FROM (
        SELECT note_id, count(*) AS views FROM note_views WHERE day = ${day}::date ${itsNotes} GROUP BY note_id) v
      JOIN notes n ON n.id = v.note_id AND n.counted JOIN note_hashtags t ON t.note_id = n.id WHERE true ${ofTopic}
      GROUP BY t.hashtag_id
    ), counted AS (
      SELECT hashtag_id, sum(notes)::int AS notes, sum(views)::int AS views FROM happened GROUP BY hashtag_id
    ), none AS (
      DELETE FROM hashtag_days d WHERE d.day = ${day}::date ${only(Prisma.sql`d.hashtag_id`)}
        AND NOT EXISTS (SELECT 1 FROM counted c WHERE c.hashtag_id = d.hashtag_id))
    INSERT INTO hashtag_days (hashtag_id, day, note_count, view_count)
    SELECT hashtag_id, ${day}::date, notes, views FROM counted ORDER BY hashtag_id
    ON CONFLICT (hashtag_id, day) DO UPDATE SET note_count = excluded.note_count, view_count = excluded.view_count
    WHERE hashtag_days.note_count <> excluded.note_count OR hashtag_days.view_count <> excluded.view_count`;
}

/** Topics whose views one statement adds up. */
const batch = 200;

/** Adds up the views of all topics' notes that anyone may see; of those alone that were looked at on a day, if it is given. */
export async function addUpViews({ day, topicId }: { day?: Date; topicId?: string } = {}): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const topics = await db.hashtag.findMany({
      where: {
        id: { gt: after, ...(topicId && { equals: topicId }) },
        ...(day && { days: { some: { day: new Date(dayOf(day, 0)), viewCount: { gt: 0 } } } }),
      },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    const last = topics.at(-1);
    if (!last) return;
    await addUp(topics.map(({ id }) => id));
    after = last.id;
  }
}

/** The sums come first and the locks last, in the order in which everybody takes them. */
async function addUp(ids: string[]): Promise<void> {
  await db.$executeRaw`
    WITH sums AS (
      SELECT t.hashtag_id, least(sum(n.view_count), 2147483647)::int AS views
      FROM note_hashtags t JOIN notes n ON n.id = t.note_id AND n.counted
      WHERE t.hashtag_id = ANY(${ids}::uuid[]) GROUP BY t.hashtag_id
    ), changed AS (
      SELECT h.id, sums.views FROM hashtags h JOIN sums ON sums.hashtag_id = h.id
      WHERE h.view_count <> sums.views ORDER BY h.id FOR NO KEY UPDATE OF h)
    UPDATE hashtags h SET view_count = changed.views FROM changed WHERE h.id = changed.id`;
}

/** Days after which nothing asks for one any more. */
const kept = 400;

export async function sweepDays(now: Date): Promise<void> {
  await db.hashtagDay.deleteMany({ where: { day: { lt: new Date(dayOf(now, -kept)) } } });
}

/** Notes a day of each topic over the last days, oldest first, the day of `now` last. */
export async function notesADay(ids: readonly string[], now: Date): Promise<Map<string, number[]>> {
  const days = Array.from({ length: daysTold }, (_, at) => dayOf(now, at + 1 - daysTold));
  const rows = await db.hashtagDay.findMany({
    where: { hashtagId: { in: [...ids] }, day: { gte: new Date(days[0] ?? now) } },
    select: { hashtagId: true, day: true, noteCount: true },
  });
  const counts = new Map(ids.map((id) => [id, days.map(() => 0)]));
  for (const { hashtagId, day, noteCount } of rows) {
    const at = days.indexOf(dayOf(day, 0));
    if (at >= 0) counts.get(hashtagId)?.splice(at, 1, noteCount);
  }
  return counts;
}
