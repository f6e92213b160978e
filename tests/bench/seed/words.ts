import { topicKey } from "@/lib/hashtags/grammar";
import { detectLanguage } from "@/lib/language/detect";
import { weightedLength } from "@/lib/language/text";
import { limits } from "@/lib/notes/rules";
import { cities } from "@/lib/places/cities";
import { type ChannelSlug, channels } from "@/prisma/seed/channels";
import { smallTalk } from "@/prisma/seed/smalltalk";
import { publicStories } from "@/prisma/seed/stories";
import { roll } from "./numbers";
import { commonTopics, remarks, sentences, things, titles, topicShapes, waveTopic } from "./vocabulary";

export type Tongue = "en" | "zh" | "mixed";
type Sentence = { text: string; language: Tongue };
export type Topic = { key: string; name: string };
type Pool = Record<Tongue, readonly string[]>;

/** Everything that anybody says in the bench's community. A note is put together from these, so each is worked out once. */
export type Words = {
  titles: Record<ChannelSlug, Pool>;
  bodies: Record<ChannelSlug, Pool>;
  remarks: readonly Sentence[];
  /** Most used first; the wave's own is the first of all. */
  topics: readonly Topic[];
};

/** Distinct sentences and titles of each channel and language. */
const sentencesEach = 1_200;
const titlesEach = 400;

function pick<T>(from: readonly T[], what: number, n: number): T {
  const one = from[Math.floor(roll(what, n) * from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

function filled(form: string, thing: readonly [string, string], language: Tongue, n: number): string {
  const city = pick(cities, 11, n);
  const local = language === "en" ? "en" : language === "zh" ? "zh" : roll(13, n) < 0.5 ? "en" : "zh";
  const said = language === "en" ? thing[0] : language === "zh" ? thing[1] : thing[roll(14, n) < 0.5 ? 0 : 1];
  const sentence = form.replace("{thing}", said).replace("{place}", city.names[local]);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Sentences of the demo's own notes, without their topics and mentions. */
function told(channel: ChannelSlug, language: Tongue): string[] {
  return publicStories
    .filter((story) => story.channel === channel)
    .flatMap(({ body }) => body.split(/(?<=[.!?。！？…])\s*|\n+/u))
    .map((sentence) => sentence.trim())
    .filter(
      (sentence) =>
        sentence.length > 5 && !/[#＃@＠\\]/u.test(sentence) && detectLanguage(sentence) === language,
    );
}

function bodiesOf(channel: ChannelSlug, language: Tongue, salt: number): string[] {
  const own = told(channel, language);
  const made = Array.from({ length: sentencesEach - Math.min(own.length, 300) }, (_, i) => {
    const n = salt * 10_000 + i;
    return filled(pick<string>(sentences[language], 15, n), pick(things[channel], 16, n), language, n);
  });
  return [...new Set([...own, ...made])];
}

function titlesOf(channel: ChannelSlug, language: Tongue, salt: number): string[] {
  const own = publicStories
    .filter((story) => story.channel === channel && detectLanguage(story.title) === language)
    .map(({ title }) => title);
  const forms = language === "mixed" ? [...titles.en, ...titles.zh] : titles[language];
  const made = Array.from({ length: titlesEach }, (_, i) => {
    const n = salt * 10_000 + i;
    return filled(pick<string>(forms, 17, n), pick(things[channel], 18, n), language, n);
  });
  return [...new Set([...own, ...made])].filter((title) => weightedLength(title) <= limits.title);
}

function inAllTongues(
  make: (channel: ChannelSlug, language: Tongue, salt: number) => string[],
  salt: number,
): Record<ChannelSlug, Pool> {
  const entries = channels.map(({ slug }, at) => [
    slug,
    {
      en: make(slug, "en", salt + at * 3),
      zh: make(slug, "zh", salt + at * 3 + 1),
      mixed: make(slug, "mixed", salt + at * 3 + 2),
    },
  ]);
  return Object.fromEntries(entries);
}

function spoken(): Sentence[] {
  const places = cities.filter(({ importance }) => importance === 1);
  const made = remarks.flatMap((form) =>
    places.map(({ names }) => form.replace("{place}", /\p{Script=Han}/u.test(form) ? names.zh : names.en)),
  );
  return [...Object.values(smallTalk).flat(), ...made].map((text) => {
    const language = detectLanguage(text);
    return { text, language: language === "und" ? "en" : language };
  });
}

function topicsOf(): Topic[] {
  const topics = new Map<string, Topic>();
  const add = (name: string) => {
    const key = topicKey(name);
    if (!topics.has(key)) topics.set(key, { key, name });
  };
  for (const name of [waveTopic, ...commonTopics]) add(name);
  const known = cities.toSorted((one, other) => one.importance - other.importance || one.id - other.id);
  for (const local of ["zh", "en"] as const)
    for (const form of topicShapes[local])
      for (const { names } of known) {
        const name = names[local].replace(/[^\p{L}\p{M}]/gu, "");
        if (name) add(form.replace("{place}", name));
      }
  return [...topics.values()];
}

export function allWords(): Words {
  return {
    titles: inAllTongues(titlesOf, 50),
    bodies: inAllTongues(bodiesOf, 1),
    remarks: spoken(),
    topics: topicsOf(),
  };
}
