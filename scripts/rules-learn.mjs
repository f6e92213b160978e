// @ts-check
// `npm run rules:learn`: weighs words anew by the texts whose answer is known, and keeps the weights with the shipped terms.
import { writeFileSync } from "node:fs";
import { learn } from "../lib/screening/learning.ts";
import { linesOf } from "../lib/screening/weights.ts";
import { judgedTexts } from "../tests/lib/screening/judged.ts";
import { complain } from "./lib/say.mjs";

/** As the formatter has it. @param {string} line */
const quoted = (line) =>
  line.includes('"') ? `'${JSON.stringify(line).slice(1, -1).replaceAll('\\"', '"')}'` : JSON.stringify(line);

const kept = "lib/screening/terms/learned.ts";

try {
  const texts = judgedTexts();
  const lines = linesOf(learn(texts));
  const module = [
    "/** Written by `npm run rules:learn`, not by hand: what words weigh, in tenths; for which rules says the first line. */",
    "export const learned: readonly string[] = [",
    ...lines.map((line) => `  ${quoted(line)},`),
    "];",
    "",
  ];
  writeFileSync(kept, module.join("\n"));
  console.log(`${texts.length} texts, ${lines.length - 2} words and pairs of words: ${kept}`);
} catch (error) {
  complain(error);
  process.exitCode = 2;
}
