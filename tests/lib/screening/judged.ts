/** All texts whose answer is known, but those that are still to be scored: what the weights of words are learned from. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Judged, judgedIn } from "@/lib/screening/scoring";
import { chineseEverydaySenses, chineseTrades } from "./chinese";
import { everydaySenses, hiddenLetters, trades } from "./english";
import { callsAlone, doubtful, evasions, freshInnocent, innocent, offers } from "./texts";

const fixtures = "tests/fixtures/screening";
/** The part put aside last is scored before anybody learns from it. */
const unread = "put-aside-5.tsv";

export function judgedTexts(): Judged[] {
  const files = readdirSync(fixtures).filter((file) => file.endsWith(".tsv") && file !== unread);
  const inTests = [
    ...[...innocent, ...freshInnocent, ...everydaySenses, ...chineseEverydaySenses].map((text) => [
      "ok",
      text,
    ]),
    ...[...doubtful, ...callsAlone, ...offers, ...trades, ...chineseTrades],
    ...[...evasions, ...hiddenLetters].map(([, rule, text]) => [rule, text]),
  ] as const;
  return [
    ...files.sort().flatMap((file) => judgedIn(readFileSync(path.join(fixtures, file), "utf8"))),
    ...inTests.map(([label = "", text = ""]) => ({ label, text })),
  ];
}
