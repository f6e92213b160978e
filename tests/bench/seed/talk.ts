import type pg from "pg";
import { Filling, nothing } from "./copying";
import { noteId } from "./notes";
import { idAt, roll, steps } from "./numbers";
import { personId } from "./people";
import type { Plan } from "./plan";
import type { Words } from "./words";

type Said = { id: string; at: number; by: number; replies: number };

/** Who speaks there, by chance but the same each time; the well-known speak a little more. */
const speaker = (plan: Plan, n: number) => Math.floor(plan.people * roll(80, n) ** 1.3);

/** Of how many comments one is liked, and by how many; of how many one is told to the note's author. */
const [likedEvery, likers, toldEvery] = [25, 5, 5];

/** What is said under the notes: three tenths of it in reply, with likes, and with what authors hear of it. */
export async function addTalk(clients: pg.ClientBase[], plan: Plan, words: Words): Promise<void> {
  const [one, two, three] = clients;
  if (!one || !two || !three) throw new Error("three connections are needed");
  const comments = new Filling(one, "comments", [
    ...[
      "id",
      "note_id",
      "author_id",
      "parent_id",
      "body",
      "language",
      "like_count",
      "reply_count",
      "created_at",
    ],
  ]);
  const likes = new Filling(two, "comment_likes", ["comment_id", "account_id", "created_at"]);
  const told = new Filling(three, "notifications", [
    ...["id", "account_id", "kind", "actor_id", "note_id", "comment_id", "event_id", "read_at", "created_at"],
  ]);
  const people = Array.from({ length: plan.people }, (_, n) => personId(plan, n));
  const step = steps[2] ?? 1;
  let number = 0;
  for (let n = 0; n < plan.notes; n++) {
    const count = plan.comments[n] ?? 0;
    if (count === 0) continue;
    const note = noteId(plan, n);
    const author = people[plan.authors[n] ?? 0] ?? "";
    const from = plan.moments[n] ?? 0;
    const firsts: Said[] = [];
    const rows: { said: Said; parent: Said | null }[] = [];
    for (let k = 0; k < count; k++) {
      // Most is said soon.
      const at = Math.floor(
        from + (plan.now - from) * Math.min(0.999, ((k + roll(81, number)) / count) ** 3),
      );
      const said = { id: idAt(82, number, at), at, by: speaker(plan, number), replies: 0 };
      const parent =
        k > 0 && roll(83, number) < 0.3
          ? (firsts[Math.floor(firsts.length * roll(84, number))] ?? null)
          : null;
      if (parent) parent.replies += 1;
      else firsts.push(said);
      rows.push({ said, parent });
      number += 1;
    }
    for (const [k, { said, parent }] of rows.entries()) {
      const nth = number - count + k;
      const liked = nth % likedEvery === 0 ? likers : 0;
      const { text, language } = words.remarks[Math.floor(roll(85, nth) * words.remarks.length)] ?? {
        text: "",
        language: "en",
      };
      const moment = new Date(said.at).toISOString();
      comments.add(
        said.id,
        note,
        people[said.by] ?? "",
        parent?.id ?? nothing,
        text,
        language,
        liked,
        said.replies,
        moment,
      );
      for (let by = 0; by < liked; by++)
        likes.add(said.id, people[(nth + by * step) % plan.people] ?? "", moment);
      if (nth % toldEvery === 0) {
        const read = plan.now - said.at > 3 * 86_400_000 ? moment : nothing;
        const ids = [
          idAt(86, nth, said.at),
          author,
          "comment",
          people[said.by] ?? "",
          note,
          said.id,
          idAt(87, nth, said.at),
        ];
        told.add(...ids, read, moment);
      }
    }
    await Promise.all([comments.room(), likes.room(), told.room()]);
  }
  await Promise.all([comments.close(), likes.close(), told.close()]);
}
