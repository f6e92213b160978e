/** Measures the rule check. Bars: 10 ms at p99 for 1,000 characters among 20,000 terms; twice the text at most 2.6 times the time. */
import { compile, screenWith } from "@/lib/screening/screen";
import { termRowSchema } from "@/lib/screening/term";

const noteBar = 10;
const doublingBar = 2.6;
const rounds = 2000;
const megabyte = 1024 * 1024;

/** The same figures in the same order every time. */
let seed = 7;
function below(limit: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % limit;
}
const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T; // never empty here
const letters = "abcdefghijklmnopqrstuvwxyz";
const latin = (length: number) => Array.from({ length }, () => letters[below(26)]).join("");
const chinese = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + below(6000))).join("");

const rows = Array.from({ length: 20_000 }, (_, at) =>
  termRowSchema.parse({
    id: `t${at}`,
    rule: pick(["pornography", "drugs", "gambling", "scams-and-spam"]),
    action: pick(["warn", "hold", "refuse", "allow"]),
    language: at % 2 ? "en" : "zh",
    words: at % 2 ? `${latin(4 + below(5))} ${latin(3 + below(5))}` : chinese(2 + below(4)),
    near: at % 5 === 0 ? [latin(5)] : [],
    sounds: at % 10 === 0,
  }),
);
const started = performance.now();
const lexicon = compile(rows);
const ready = performance.now() - started;

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
console.log(`20,000 terms made ready in ${ready.toFixed(0)} ms`);
let met = bar(
  "1,000 characters",
  `p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms`,
  at(0.99) <= noteBar,
  `p99 ≤ ${noteBar} ms`,
);

const hostile: Record<string, string> = {
  "offers without end": "selling weed dm me ",
  "letters spelt apart": "w e e d ",
  "signs inside words": "w.e-e*d ",
  "one letter dragged out": "w",
  "nearly a word, again and again": "selling wee",
  "Chinese with blanks": "大 麻 ",
  "characters taken apart": "贝者十尃🐎",
  "marks upon a letter": "e\u0335\u0301",
  "blotted-out letters": "p**n c*sin* ",
};
for (const [name, piece] of Object.entries(hostile)) {
  const ofSize = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const least = (size: number) => Math.min(...[1, 2].map(() => timed(ofSize(size))));
  const small = least(2.5 * megabyte);
  const middle = least(5 * megabyte);
  const large = timed(ofSize(10 * megabyte));
  const ratio = Math.max(middle / small, large / middle);
  const figures = [small, middle, large].map((ms) => (ms / 1000).toFixed(2)).join(" / ");
  met =
    bar(
      name,
      `2.5 / 5 / 10 M units: ${figures} s`,
      ratio <= doublingBar,
      `doubling ≤ ${doublingBar}×, is ${ratio.toFixed(2)}×`,
    ) && met;
}
process.exitCode = met ? 0 : 1;

function bar(name: string, figures: string, isMet: boolean, what: string): boolean {
  console.log(`${name.padEnd(32)} ${figures.padEnd(48)} ${what}: ${isMet ? "met" : "MISSED"}`);
  return isMet;
}
