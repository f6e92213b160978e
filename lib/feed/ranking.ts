import {
  dialled,
  type Engagement,
  type Factor,
  factors,
  fadeOf,
  feltOf,
  inARow,
  lifts,
  type Reasons,
  welcome,
} from "@/lib/feed/rules";
import type { LanguageDial } from "@/lib/generated/prisma/enums";

/**
 * The one place where a signed-in person's notes are ranked. Pure: the same notes, tastes and moment give the same order. Every
 * factor has a name, multiplies, and goes along with the note, so that "why am I seeing this?" is answered with what counted.
 */

/** A topic as a reader knows it. */
type Topic = { id: string; name: string };

export type Candidate = {
  id: string;
  authorId: string;
  channelId: string;
  language: string;
  /** Ids of its topics. */
  topics: readonly string[];
  engagement: Engagement;
  ageHours: number;
  /** Days its author had been here when it was published; null: not asked, since too many have reacted to it for a newcomer's. */
  authorDays: number | null;
  /** The reader follows its author. */
  followed: boolean;
  /** Minutes since the reader had it before their eyes; null: never. */
  seenMinutes: number | null;
};

/** What somebody has shown to like, and what not. */
export type Taste = {
  dial: LanguageDial;
  /** Followed. */
  topics: readonly Topic[];
  /** Of notes they liked, collected or searched for lately. */
  subjects: readonly Topic[];
  authors: readonly string[];
  channels: readonly string[];
  /** Said in so many words. */
  unwanted: { authors: readonly string[]; topics: readonly string[] };
  /** Of single notes that did not interest them. */
  doubted: { authors: readonly string[]; topics: readonly string[] };
};

export type Ranked = { id: string; value: number; reasons: Reasons };

type Weighed = { candidate: Candidate; value: number; reasons: Reasons; newcomer: boolean };

/** Ranks candidates for one reader, best first, at most `limit`, with variety of authors and topics. */
export function rank(candidates: readonly Candidate[], taste: Taste, limit: number): Ranked[] {
  const weigh = scales(taste);
  const weighed = candidates
    .map(weigh)
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || (one.candidate.id < other.candidate.id ? 1 : -1));
  return varied(weighed, limit);
}

function scales(taste: Taste): (candidate: Candidate) => Weighed {
  const names = new Map([...taste.subjects, ...taste.topics].map(({ id, name }) => [id, name]));
  const followed = new Set(taste.topics.map(({ id }) => id));
  const subjects = new Set(taste.subjects.map(({ id }) => id));
  const authors = new Set(taste.authors);
  const channels = new Set(taste.channels);
  const no = {
    authors: new Set(taste.unwanted.authors),
    topics: new Set(taste.unwanted.topics),
    doubtedAuthors: new Set(taste.doubted.authors),
    doubtedTopics: new Set(taste.doubted.topics),
  };
  return (candidate) => {
    const { engagement, ageHours, topics, authorId, language, seenMinutes } = candidate;
    const topic = topics.find((id) => followed.has(id));
    const subject = topics.find((id) => subjects.has(id));
    const newcomer = isWelcome(candidate);
    const given: Record<Exclude<Factor, "variety">, number> = {
      engagement: feltOf(engagement),
      age: fadeOf(ageHours),
      person: candidate.followed ? lifts.person : 1,
      topic: topic ? lifts.topic : 1,
      author: !candidate.followed && authors.has(authorId) ? lifts.author : 1,
      subject: !topic && subject ? lifts.subject : 1,
      channel: channels.has(candidate.channelId) ? lifts.channel : 1,
      language: dialled(taste.dial, language),
      newcomer: newcomer ? lifts.newcomer : 1,
      seen: seenMinutes !== null && seenMinutes >= lifts.seenAfterMinutes ? lifts.seen : 1,
      unwanted:
        (no.authors.has(authorId) ? lifts.unwantedAuthor : 1) *
        (topics.some((id) => no.topics.has(id)) ? lifts.unwantedTopic : 1) *
        (no.doubtedAuthors.has(authorId) ? lifts.doubtedAuthor : 1) *
        (topics.some((id) => no.doubtedTopics.has(id)) ? lifts.doubtedTopic : 1),
    };
    const about = names.get(topic ?? subject ?? "");
    const reasons: Reasons = about === undefined ? {} : { about };
    let value = 1;
    for (const factor of factors) {
      if (factor === "variety") continue;
      value *= given[factor];
      if (given[factor] !== 1 || factor === "engagement") reasons[factor] = given[factor];
    }
    return { candidate, value, reasons, newcomer };
  };
}

function isWelcome({ engagement, ageHours, authorDays }: Candidate): boolean {
  const reactions = engagement.likes + engagement.collects + engagement.comments;
  return (
    authorDays !== null &&
    authorDays < welcome.days &&
    ageHours < welcome.hours &&
    reactions < welcome.reactions
  );
}

/** So many places back a card still makes one like it wait. */
const memory = 10;
/** So many of the best are compared for each place; beyond them nothing could rise that far. */
const lookahead = 40;

/**
 * Gives places one after the other to whoever is worth most there: an author and a topic that were just shown count less, no
 * author has three in a row while there are others, and one place in eight is a newcomer's.
 */
function varied(weighed: readonly Weighed[], limit: number): Ranked[] {
  const waiting = [...weighed];
  const placed: Candidate[] = [];
  const order: Ranked[] = [];
  while (order.length < limit && waiting.length > 0) {
    const recent = shownOf(placed.slice(-memory));
    const last = placed.slice(-inARow);
    const tired =
      last.length === inARow && last[0]?.authorId === last[1]?.authorId ? last[0]?.authorId : null;
    const mayCome = ({ candidate }: Weighed) => candidate.authorId !== tired;
    const at = welcomed(waiting, order.length, mayCome) ?? bestOf(waiting, recent, mayCome);
    const [one] = waiting.splice(at, 1);
    if (!one) break;
    const variety = varietyOf(one.candidate, recent);
    const reasons = variety === 1 ? one.reasons : { ...one.reasons, variety };
    order.push({ id: one.candidate.id, value: one.value * variety, reasons });
    placed.push(one.candidate);
  }
  return order;
}

function welcomed(waiting: Weighed[], place: number, mayCome: (one: Weighed) => boolean): number | null {
  if (place % welcome.every !== welcome.every / 2 - 1) return null;
  // Not one that was seen, or that does not interest the reader: a welcome is no second helping.
  const at = waiting.findIndex(
    (one) => one.newcomer && mayCome(one) && !one.reasons.seen && !one.reasons.unwanted,
  );
  return at < 0 ? null : at;
}

function bestOf(waiting: Weighed[], recent: Shown, mayCome: (one: Weighed) => boolean): number {
  let best = -1;
  let most = -1;
  for (let at = 0; at < waiting.length && (at < lookahead || best < 0); at += 1) {
    const one = waiting[at];
    if (!one || !mayCome(one)) continue;
    const worth = one.value * varietyOf(one.candidate, recent);
    if (worth > most) [best, most] = [at, worth];
  }
  return Math.max(0, best);
}

/** What the last few cards were, for each author and topic a bit for each card: asked of forty candidates for each place. */
type Shown = { authors: Map<string, number>; topics: Map<string, number> };

function shownOf(recent: readonly Candidate[]): Shown {
  const shown: Shown = { authors: new Map(), topics: new Map() };
  for (const [at, { authorId, topics }] of recent.entries()) {
    shown.authors.set(authorId, (shown.authors.get(authorId) ?? 0) | (1 << at));
    for (const topic of topics) shown.topics.set(topic, (shown.topics.get(topic) ?? 0) | (1 << at));
  }
  return shown;
}

function varietyOf({ authorId, topics }: Candidate, { authors, topics: shownTopics }: Shown): number {
  let alike = 0;
  for (const topic of topics) alike |= shownTopics.get(topic) ?? 0;
  return lifts.sameAuthor ** cardsIn(authors.get(authorId) ?? 0) * lifts.sameTopic ** cardsIn(alike);
}

function cardsIn(bits: number): number {
  let cards = 0;
  for (let left = bits; left > 0; left &= left - 1) cards += 1;
  return cards;
}
