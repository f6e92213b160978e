// @ts-check
// `npm run rules:learn`: weighs words anew by the texts whose answer is known, and keeps the weights with the shipped terms.
import { writeFileSync } from "node:fs";
import { learn } from "../lib/screening/learning.ts";
import { learnedFile, linesOf } from "../lib/screening/weights.ts";
import { judgedTexts } from "../tests/lib/screening/judged.ts";
import { complain } from "./lib/say.mjs";

try {
  const texts = judgedTexts();
  const lines = linesOf(learn(texts));
  writeFileSync(learnedFile, lines.map((line) => `${line}\n`).join(""));
  console.log(`${texts.length} texts, ${lines.length - 2} words and pairs of words: ${learnedFile}`);
} catch (error) {
  complain(error);
  process.exitCode = 2;
}
