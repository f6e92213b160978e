import { requirePublisher } from "@/lib/accounts/authority";
import { noBlockBetween } from "@/lib/accounts/blocks";
import { hearsSql } from "@/lib/accounts/restricted";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { markStale, tags } from "@/lib/cache-tags";
import { count } from "@/lib/comments/counting";
import { holdComment } from "@/lib/comments/holding";
import { commentView } from "@/lib/comments/queries";
import { calmFor } from "@/lib/comments/raid";
import type { CommentInput } from "@/lib/comments/schema";
import { standingSql } from "@/lib/comments/standing";
import type { CommentView } from "@/lib/comments/views";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Prisma } from "@/lib/generated/prisma/client";
import { detectLanguage } from "@/lib/language/detect";
import { limit } from "@/lib/limits";
import type { CommentAudience } from "@/lib/notes/rules";
import { visibleToSql } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";
import { titlesOf } from "@/lib/screening/naming";
import { limitObjections } from "@/lib/screening/objecting";
import { mayObject, outcomeOf } from "@/lib/screening/rules";
import { type Screening, screenText } from "@/lib/screening/screen";
import { countTurnedAway } from "@/lib/screening/turning-away";

/** `open`: whether everybody may see the note, so that its public page is the place to return to. */
export type Written = { noteId: string; open: boolean; comment: CommentView };

type Words = Omit<CommentInput, "requestId" | "confirmed">;

/**
 * Comments on a note one may see, or replies to a comment on it. Twice with the same request id is once, and answers with the
 * first. The note's author chooses who may comment, and in restricted mode people hear those they follow; others are told so
 * ("forbidden"). Refuses what breaks a rule ("invalid", quoting the words), and replies to what is gone or to people with a block
 * between the two ("not_found"). What is doubtful is asked about ("conflict", quoting the words) unless it comes `confirmed`, and
 * then waits for a look. While a raid switch is on, refuses what comes too soon ("limited"), and holds what young
 * accounts write.
 */
export async function comment(viewer: Anyone, input: CommentInput): Promise<Written> {
  const me = requirePublisher(viewer);
  const doubtful = await checked(me, input);
  await limit("comment", me.id);
  if (doubtful) await limitObjections(me.id, doubtful);
  const { requestId = null, confirmed: _, ...rest } = input;
  const written = await db.$transaction(async (tx) => {
    const place = await placeFor(tx, me, rest);
    if (!place) throw new Refusal("not_found", "commentPlaceGone");
    if (!place.heard) throw new Refusal("forbidden", "commentsFollowed");
    if (!place.welcome) {
      throw new Refusal("forbidden", place.audience === "nobody" ? "commentsClosed" : "commentsFollowers");
    }
    const waits = (await calmFor(tx, me)).holds || doubtful !== null;
    const language = detectLanguage(input.body);
    const [made] = await tx.comment.createManyAndReturn({
      data: [{ ...place.words, authorId: me.id, language, requestId, counted: !waits }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) return { id: await earlier(tx, me.id, requestId), open: place.open };
    if (waits) {
      await holdComment(tx, made.id, doubtful);
      return { id: made.id, open: place.open };
    }
    await count(tx, { noteId: input.id, parentId: input.parentId ?? null }, 1);
    await record(tx, "comment.written", { commentId: made.id });
    await markStale(tx, tags.note(input.id));
    return { id: made.id, open: place.open };
  });
  const view = await commentView(me, written.id);
  if (!view) throw new Refusal("not_found", "commentPlaceGone");
  return { noteId: input.id, open: written.open, comment: view };
}

/** What was found and is for a person to judge; null when nothing was. Refuses or asks as for notes; sent again as it is, it waits. */
async function checked(me: Viewer, { body, confirmed }: CommentInput): Promise<Screening | null> {
  const screening = screenText(body);
  const meant = confirmed === body;
  const outcome = outcomeOf(screening, { confirmed: meant, objecting: meant });
  if (outcome === "refuse") {
    await countTurnedAway(me.id, screening, "refused");
    throw mayObject(screening.hits)
      ? await objection("conflict", "commentRefused", screening)
      : await objection("invalid", "commentBreaksRule", screening);
  }
  if (outcome === "ask") {
    await countTurnedAway(me.id, screening, "asked");
    throw await objection("conflict", "commentMayBreakRule", screening);
  }
  return outcome === "hold" ? screening : null;
}

async function objection(
  code: "invalid" | "conflict",
  messageKey: string,
  { verdict, hits }: Screening,
): Promise<Refusal> {
  const strongest = hits.filter((hit) => hit.action === verdict);
  const [first] = strongest;
  return new Refusal(code, messageKey, {
    values: { quote: first?.quote ?? "", rule: await titlesOf(first?.ruleId ?? "") },
    detail: strongest.map(({ quote, ruleId }) => ({ quote, ruleId })),
  });
}

/** Where the words go; nothing when the note, or what is answered, is not there for this person. */
async function placeFor(tx: Tx, me: Viewer, { id: noteId, body, ...answered }: Words) {
  const { parentId, answersId } = {
    parentId: answered.parentId ?? null,
    answersId: answered.answersId ?? null,
  };
  const rows = await tx.$queryRaw<Place[]>`
    SELECT (${visibleToSql(null)}) AS open, n.comment_audience AS audience,
      (n.author_id = ${me.id}::uuid OR n.comment_audience = 'everyone' OR (n.comment_audience = 'followers'
        AND EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = ${me.id}::uuid AND f.followee_id = n.author_id))) AS welcome,
      ${hearsSql(Prisma.sql`n.author_id`, Prisma.sql`${me.id}::uuid`)} AND NOT EXISTS (SELECT 1 FROM comments q
        WHERE q.id IN (${parentId}::uuid, ${answersId}::uuid)
          AND NOT ${hearsSql(Prisma.sql`q.author_id`, Prisma.sql`${me.id}::uuid`)}) AS heard
    FROM notes n WHERE n.id = ${noteId}::uuid AND ${visibleToSql(me)}
      AND ${answerable(me.id, { id: parentId, noteId, parentId: null, mayBeGone: answersId !== null })}
      AND ${answerable(me.id, { id: answersId, noteId, parentId, mayBeGone: false })}`;
  const [note] = rows;
  return note && { ...note, words: { noteId, body, parentId, answersId } };
}

/** `heard`: nobody who would get the words is in restricted mode without following their writer. */
type Place = { open: boolean; audience: CommentAudience; welcome: boolean; heard: boolean };

type Answered = { id: string | null; noteId: string; parentId: string | null; mayBeGone: boolean };

/** What is answered stands on this note (and under this parent), is still there, and nobody blocked anybody. */
function answerable(me: string, { id, noteId, parentId, mayBeGone }: Answered): Prisma.Sql {
  if (id === null) return Prisma.sql`true`;
  return Prisma.sql`EXISTS (SELECT 1 FROM comments q WHERE q.id = ${id}::uuid AND q.note_id = ${noteId}::uuid
    AND q.parent_id IS NOT DISTINCT FROM ${parentId}::uuid
    AND (${mayBeGone} OR ${standingSql("q")})
    AND ${noBlockBetween(Prisma.sql`${me}::uuid`, Prisma.sql`q.author_id`)})`;
}

/** What the same press of "send" wrote before. */
async function earlier(tx: Tx, authorId: string, requestId: string | null): Promise<string> {
  const known = await tx.comment.findFirst({ where: { authorId, requestId }, select: { id: true } });
  if (!known) throw new Error("a comment was neither written nor there");
  return known.id;
}
