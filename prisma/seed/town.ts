import type { Chance } from "./art/chance";
import { chance } from "./art/chance";
import { cast, type Person, type Who } from "./cast";
import { idAt } from "./ids";
import { type Member, quietMembers } from "./members";
import { allStories } from "./stories";
import type { Story } from "./story";

export type Resident = { id: string; handle: string; joined: Date };
type Citizen = Resident & { key: Who; person: Person };
type Reader = Resident & { member: Member };
export type Told = { id: string; story: Story; author: Citizen; at: Date };

/** Everybody and every note of the demo, with ids and times; the same `now` gives the same town. */
export type Town = { now: Date; luck: Chance; citizens: Map<Who, Citizen>; readers: Reader[]; notes: Told[] };

const readerCount = 420;
const hour = 3_600_000;

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hour);
}

export function buildTown(now: Date): Town {
  const luck = chance(2025);
  const citizens = new Map<Who, Citizen>();
  for (const [key, person] of Object.entries(cast) as [Who, Person][]) {
    // the keys of `cast`
    const joined = joinedBefore(key, person, now);
    citizens.set(key, { key, person, joined, handle: person.handle, id: idAt(joined, luck) });
  }
  const readers = quietMembers(readerCount, luck).map((member) => {
    const joined = hoursBefore(now, member.locale === "zh" ? luck.range(260, 900) : luck.range(3, 214));
    return { member, joined, handle: member.handle, id: idAt(joined, luck) };
  });
  const notes = allStories.map((story): Told => {
    const at = hoursBefore(now, story.ago);
    const author = citizens.get(story.by);
    if (!author) throw new Error(`${story.by} is not of the cast`);
    return { id: idAt(at, luck), story, author, at };
  });
  return { now, luck, citizens, readers, notes };
}

/** Locals were here before the wave; newcomers came a little before their first word. */
function joinedBefore(key: Who, person: Person, now: Date): Date {
  if (person.locale === "zh" || person.role) return hoursBefore(now, 24 * 40 + person.handle.length * 31);
  const first = Math.max(...allStories.filter(({ by }) => by === key).map(({ ago }) => ago));
  return hoursBefore(now, Math.max(first, 206) + 0.5 + person.handle.length / 20);
}

/** A moment between two, nearer to the first. */
export function soonAfter(from: Date, until: Date, luck: Chance, haste = 2): Date {
  return new Date(from.getTime() + (until.getTime() - from.getTime()) * luck.next() ** haste);
}

export function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
