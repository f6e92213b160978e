/** All texts whose answer is known, but those that are still to be scored: what the weights of words are learned from. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { locales } from "@/lib/language/locales";
import { contentRules } from "@/lib/moderation/content-rules";
import { type Judged, judgedIn } from "@/lib/screening/scoring";
import { shippedTerms } from "@/lib/screening/terms/shipped";
import { spam } from "../../../prisma/seed/notes/keeping";
import { smallTalk } from "../../../prisma/seed/smalltalk";
import { publicStories } from "../../../prisma/seed/stories";
import type { Saying } from "../../../prisma/seed/story";
import { chineseEverydaySenses, chineseTrades } from "./chinese";
import { everydaySenses, hiddenLetters, trades } from "./english";
import { dressedInnocently, dressedOffers } from "./spelling";
import { callsAlone, doubtful, evasions, freshInnocent, innocent, offers } from "./texts";

const fixtures = "tests/fixtures/screening";
/** What has been scored with the weights that ship: learning from it would make its figures worthless. */
const unread = ["put-aside-6.tsv", "put-aside-7.tsv"];

/** What the demo's people write, and what the product itself says: most of what is written breaks no rule, and sounds like nothing. */
function ordinaryTexts(): string[] {
  const said = ({ text, replies }: Saying): string[] => [text, ...replies.flatMap(said)];
  const stories = publicStories.filter(({ id }) => !spam.some((each) => each.id === id));
  const messages = locales.flatMap((locale) => {
    const folder = path.join("lib/language/messages", locale);
    return readdirSync(folder).flatMap((file) =>
      stringsIn(JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
    );
  });
  return [
    ...stories.flatMap(({ title, body, talk }) => [`${title}\n${body}`, ...talk.flatMap(said)]),
    ...Object.values(smallTalk).flat(),
    ...messages.filter((message) => message.length >= shortestMessage),
  ];
}

/** Shorter ones are labels of buttons. */
const shortestMessage = 12;

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

export function judgedTexts(): Judged[] {
  const files = readdirSync(fixtures).filter((file) => file.endsWith(".tsv") && !unread.includes(file));
  const inTests = [
    ...[...innocent, ...freshInnocent, ...everydaySenses, ...chineseEverydaySenses, ...dressedInnocently].map(
      (text) => ["ok", text],
    ),
    ...[...doubtful, ...callsAlone, ...offers, ...trades, ...chineseTrades, ...dressedOffers],
    ...contentRules.flatMap(({ id, content }) =>
      locales.flatMap((locale) => [
        ...content[locale].allowed.map((text) => ["ok", text]),
        ...content[locale].notAllowed
          .filter((text) => text.startsWith("“") && shippedTerms.some(({ rule }) => rule === id))
          .map((text) => [id, text]),
      ]),
    ),
    ...[...evasions, ...hiddenLetters].map(([, rule, text]) => [rule, text]),
  ] as const;
  return [
    ...files.sort().flatMap((file) => judgedIn(readFileSync(path.join(fixtures, file), "utf8"))),
    ...inTests.map(([label = "", text = ""]) => ({ label, text })),
    ...ordinaryTexts().map((text) => ({ label: "ok", text })),
  ];
}
