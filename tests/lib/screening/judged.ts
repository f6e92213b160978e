/** All texts whose answer is known, but those that are still to be scored: what the weights of words are learned from. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Judged, judgedIn } from "@/lib/screening/scoring";
import { chineseEverydaySenses, chineseTrades } from "./chinese";
import { everydaySenses, hiddenLetters, trades } from "./english";
import { dressedInnocently, dressedOffers } from "./spelling";
import { callsAlone, doubtful, evasions, freshInnocent, innocent, offers } from "./texts";

const fixtures = "tests/fixtures/screening";
/** What has been scored with the weights that ship: learning from it would make its figures worthless. */
const unread = ["put-aside-6.tsv", "put-aside-7.tsv"];

export function judgedTexts(): Judged[] {
  const files = readdirSync(fixtures).filter((file) => file.endsWith(".tsv") && !unread.includes(file));
  const inTests = [
    ...[...innocent, ...freshInnocent, ...everydaySenses, ...chineseEverydaySenses, ...dressedInnocently].map(
      (text) => ["ok", text],
    ),
    ...[...doubtful, ...callsAlone, ...offers, ...trades, ...chineseTrades, ...dressedOffers],
    ...[...evasions, ...hiddenLetters].map(([, rule, text]) => [rule, text]),
  ] as const;
  return [
    ...files.sort().flatMap((file) => judgedIn(readFileSync(path.join(fixtures, file), "utf8"))),
    ...inTests.map(([label = "", text = ""]) => ({ label, text })),
  ];
}
