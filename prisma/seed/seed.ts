import { db, type Tx } from "@/lib/db";
import { refreshScores } from "@/lib/feed/scores";
import { completeSearch } from "@/lib/search/refreshing";
import { settleFiles } from "@/lib/uploads/files";
import { collecting, likeRows, visitRows } from "./answer-rows";
import { settleCounters } from "./counters";
import { insertRows, type Row } from "./insert";
import { addNotes, commissions } from "./note-rows";
import { noticeRows } from "./notices";
import { keepOrder } from "./order";
import { paintAll } from "./painting";
import { addPeople, followRows } from "./people-rows";
import { ensureReference } from "./reference";
import { commentLikeRows, commentRow, sayings, shuffledSome } from "./talk-rows";
import { tendTopics } from "./topics";
import { buildTown, later, soonAfter, type Town } from "./town";

/**
 * Fills an empty database with the demo. The pictures are drawn first; then everything is written in one transaction, so that
 * a start that was cut off leaves an empty database behind. `say` hears how far it is.
 */
export async function seed(now: Date, say: (words: string) => void): Promise<void> {
  const town = buildTown(now);
  await ensureReference(db);
  const wanted = commissions(town);
  say(`Drawing ${wanted.length} pictures`);
  const painted = await paintAll(wanted);
  say("Writing the notes");
  await db.$transaction(
    async (tx) => {
      await addPeople(tx, town);
      await addNotes(tx, town, painted);
      await addAnswers(tx, town);
      await settleCounters(tx);
      await hideTakenDown(tx);
    },
    { timeout: 120_000 },
  );
  await tendTopics(town);
  await db.$executeRaw`ANALYZE`;
  await refreshScores(now);
  await completeSearch();
}

async function addAnswers(tx: Tx, town: Town): Promise<void> {
  const follows = followRows(town);
  const likes = likeRows(town);
  const { boards, collects } = collecting(town);
  const said = sayings(town);
  const commentLikes = commentLikeRows(town, said);
  await insertRows(tx, "follows", follows);
  await insertRows(tx, "hashtag_follows", await topicFollows(tx, town));
  await insertRows(tx, "likes", likes);
  await insertRows(tx, "boards", boards);
  await insertRows(tx, "collects", collects);
  await insertRows(tx, "comments", said.map(commentRow));
  await insertRows(tx, "comment_likes", commentLikes);
  await insertRows(tx, "note_views", visitRows(town, "note_views"));
  await insertRows(tx, "shares", visitRows(town, "shares"));
  const judged = await keepOrder(tx, town);
  await insertRows(
    tx,
    "notifications",
    noticeRows(town, { likes, collects, follows, said, commentLikes, judged }),
  );
}

/** The more notes a topic has, the more people follow it. */
async function topicFollows(tx: Tx, { citizens, readers, luck, now }: Town): Promise<Row[]> {
  const topics = await tx.$queryRaw<{ id: string; notes: number; created: Date }[]>`
    SELECT h.id, count(*)::int AS notes, h.created_at AS created FROM hashtags h JOIN note_hashtags n ON n.hashtag_id = h.id
    GROUP BY h.id ORDER BY h.key`;
  return topics.flatMap(({ id, notes, created }) =>
    shuffledSome([...readers, ...citizens.values()], Math.round(Math.min(170, notes ** 1.5 * 2.4)), luck).map(
      (person) => ({
        account_id: person.id,
        hashtag_id: id,
        created_at: soonAfter(later(created, person.joined), now, luck),
      }),
    ),
  );
}

/** The pictures of what is taken down are out of reach, as after any decision. */
async function hideTakenDown(tx: Tx): Promise<void> {
  const images = await tx.noteImage.findMany({
    where: { note: { takedown: { isNot: null } } },
    select: { mediaId: true },
  });
  await settleFiles(
    tx,
    images.map(({ mediaId }) => mediaId),
  );
}
