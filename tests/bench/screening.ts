/**
 * Measures the rule check, with as many terms of one's own as there may be, taken up from the database. Bars: 10 ms at p99 for 1,000
 * characters; twice the text at most 2.6 times the CPU, to the end of 10 MB: what else the machine does is not the check's fault.
 */
import { db } from "@/lib/db";
import { ensureRules } from "@/lib/moderation/rulebook";
import { lexiconInUse, screenWith } from "@/lib/screening/screen";
import { termRowSchema } from "@/lib/screening/term";
import { meaningOf } from "@/lib/terms/changing";
import { refreshTerms } from "@/lib/terms/in-force";
import { mostTerms } from "@/lib/terms/limits";
import { hostileTexts } from "./hostile-texts";

const [megabytes = "10", only = ""] = process.argv.slice(2);
const noteBar = 10;
const doublingBar = 2.6;
const rounds = 2000;
const whole = Number(megabytes) * 1024 * 1024;

/** The same figures in the same order every time. */
let seed = 7;
function below(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
  // the low digits of such a row come back soon
  return Math.floor(((seed >>> 0) / 4_294_967_296) * limit);
}
const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T; // never empty here
const letters = "abcdefghijklmnopqrstuvwxyz";
const latin = (length: number) => Array.from({ length }, () => letters[below(26)]).join("");
const chinese = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + below(6000))).join("");

function aTerm(at: number) {
  const row = termRowSchema.parse({
    id: `t${at}`,
    rule: pick(["pornography", "drugs", "gambling", "scams-and-spam"]),
    action: pick(["warn", "hold", "refuse", "allow"]),
    language: at % 2 ? "en" : "zh",
    words: at % 2 ? `${latin(4 + below(5))} ${latin(3 + below(5))}` : chinese(2 + below(4)),
    near: at % 5 === 0 ? [latin(5)] : [],
    sounds: at % 10 === 0,
  });
  const { id: _, rule: ruleId, ...said } = row;
  return { ...said, ruleId, meaning: meaningOf(row) };
}

/** By what they say: chance says little of two characters twice. */
const terms = new Map<string, ReturnType<typeof aTerm>>();
for (let at = 0; terms.size < mostTerms; at += 1) {
  const term = aTerm(at);
  terms.set(term.meaning, term);
}
const rows = [...terms.values()];
await db.$transaction(ensureRules);
await db.term.createMany({ data: rows });
await db.termRevision.update({ where: { id: 1 }, data: { number: { increment: 1 } } });
const started = performance.now();
await refreshTerms();
const lexicon = lexiconInUse();
console.log(
  `${rows.length} terms of a database and the shipped ones made ready in ${(performance.now() - started).toFixed(0)} ms`,
);
await db.$disconnect();

const note = (body: string) => ({ title: "", body, topics: [], altTexts: [] });
function timed(body: string): number {
  const before = performance.now();
  screenWith(lexicon, note(body));
  return performance.now() - before;
}

const words =
  "Cat tax paid! Selling w33d? No: pulled weeds in my garden all day, then 吃了大麻花，看了电影。贝者 博 不好 🍁 p*rn ".split(
    " ",
  );
const asWritten = () => {
  let text = "";
  while (text.length < 1000) text += `${below(3) ? pick(words) : pick(rows).words} `;
  return text.slice(0, 1000);
};
for (let round = 0; round < 200; round += 1) timed(asWritten());
const times = Array.from({ length: rounds }, () => timed(asWritten())).sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
let met = bar(
  "1,000 characters",
  `p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`,
  at(0.99) <= noteBar,
  `p99 ≤ ${noteBar} ms`,
);

/** Seconds of CPU. */
function worked(body: string): number {
  const before = process.cpuUsage();
  screenWith(lexicon, note(body));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (const [name, piece] of Object.entries(hostileTexts)) {
  if (!name.includes(only)) continue;
  const ofSize = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const least = (size: number) => Math.min(...[1, 2].map(() => worked(ofSize(size))));
  const small = least(whole / 4);
  const middle = least(whole / 2);
  // a long one takes its time; a short one is easily disturbed
  const large = whole > 5 * 1024 * 1024 ? worked(ofSize(whole)) : least(whole);
  const ratio = Math.max(middle / small, large / middle);
  const figures = [small, middle, large].map((seconds) => seconds.toFixed(2)).join(" / ");
  met =
    bar(
      name,
      `¼ / ½ / all of ${megabytes} M units: ${figures} s of CPU`,
      ratio <= doublingBar,
      `doubling ≤ ${doublingBar}×, is ${ratio.toFixed(2)}×`,
    ) && met;
}
process.exitCode = met ? 0 : 1;

function bar(name: string, figures: string, isMet: boolean, what: string): boolean {
  console.log(`${name.padEnd(36)} ${figures.padEnd(52)} ${what}: ${isMet ? "met" : "MISSED"}`);
  return isMet;
}
