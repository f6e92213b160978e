import { detectLanguage } from "@/lib/language/detect";
import type { Who } from "./cast";
import { idAt } from "./ids";
import type { Row } from "./insert";
import { shuffled } from "./members";
import { smallTalk } from "./smalltalk";
import type { Saying } from "./story";
import { later, type Resident, soonAfter, type Told, type Town } from "./town";

export type Said = {
  id: string;
  note: Told;
  author: Resident;
  text: string;
  at: Date;
  parent: Said | null;
  answers: Said | null;
};

/** All that is said under the notes, in the order in which it was said under each. */
export function sayings(town: Town): Said[] {
  const pools = new Map(
    Object.entries(smallTalk).map(([channel, lines]) => [channel, shuffled(lines, town.luck)]),
  );
  const used = new Map<string, number>();
  return town.notes.flatMap((note) => {
    const { channel, warmth, talk } = note.story;
    const said = written(town, note, talk);
    const lines = pools.get(channel) ?? [];
    const wanted =
      warmth < 0.1 ? 0 : Math.min(lines.length, 1 + Math.round(warmth * 5 * town.luck.range(0.5, 1.1)));
    const from = used.get(channel) ?? 0;
    used.set(channel, from + wanted);
    const passing = Array.from({ length: wanted }, (_, i) =>
      inPassing(town, note, lines[(from + i) % lines.length] ?? ""),
    );
    return [...said, ...passing];
  });
}

const dayAndHalf = 36 * 3_600_000;

function written({ citizens, now, luck }: Town, note: Told, talk: readonly Saying[]): Said[] {
  const total = talk.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  const span = Math.min(dayAndHalf, (now.getTime() - note.at.getTime()) * 0.92);
  const said: Said[] = [];
  const speak = (by: Who, text: string, parent: Said | null, answers: Said | null): Said => {
    const at = new Date(note.at.getTime() + span * ((said.length + luck.range(0.5, 1)) / (total + 1)) ** 1.5);
    const author = citizens.get(by);
    if (!author) throw new Error(`${by} is not of the cast`);
    const one = { id: idAt(at, luck), note, author, text, at, parent, answers };
    said.push(one);
    return one;
  };
  for (const { by, text, replies } of talk) {
    const parent = speak(by, text, null, null);
    let before: Said | null = null;
    // Who answers in their own thread answers the last who spoke there.
    for (const reply of replies)
      before = speak(reply.by, reply.text, parent, reply.by === by ? before : null);
  }
  return said;
}

function inPassing({ readers, now, luck }: Town, note: Told, text: string): Said {
  const author = readers[luck.int(0, readers.length - 1)];
  if (!author) throw new Error("Nobody lives here");
  const at = soonAfter(later(note.at, author.joined), now, luck, 2.4);
  return { id: idAt(at, luck), note, author, text, at, parent: null, answers: null };
}

export function commentRow({ id, note, author, text, at, parent, answers }: Said): Row {
  const place = {
    note_id: note.id,
    author_id: author.id,
    parent_id: parent?.id ?? null,
    answers_id: answers?.id ?? null,
  };
  return {
    id,
    ...place,
    body: text,
    language: detectLanguage(text),
    like_count: 0,
    reply_count: 0,
    created_at: at,
  };
}

/** The first to speak are liked most. */
export function commentLikeRows({ readers, citizens, luck, now }: Town, said: readonly Said[]): Row[] {
  const people: Resident[] = [...readers, ...citizens.values()];
  return said.flatMap((one) => {
    const share = one.note.story.warmth ** 2 * luck.next() ** 2 * (one.parent ? 0.5 : 1);
    return shuffledSome(people, Math.round(share * 70), luck)
      .filter(({ id }) => id !== one.author.id)
      .map((person) => ({
        comment_id: one.id,
        account_id: person.id,
        created_at: soonAfter(later(one.at, person.joined), now, luck),
      }));
  });
}

/** So many of the people, none twice. */
export function shuffledSome<T>(people: readonly T[], count: number, luck: Town["luck"]): T[] {
  if (count > people.length / 3) return shuffled(people, luck).slice(0, count);
  const chosen = new Set<T>();
  while (chosen.size < count) {
    const one = people[luck.int(0, people.length - 1)];
    if (one !== undefined) chosen.add(one);
  }
  return [...chosen];
}
