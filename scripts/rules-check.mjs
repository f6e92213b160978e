// @ts-check
// `npm run rules:check -- FILE`: what the shipped terms say of each line of a file, a line of JSON each; no database.
// `--tsv`: lines are `rule-or-ok<TAB>text`, and precision, recall and F1 of each rule are printed; `--mistakes` lists what went wrong.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { scoreOf } from "../lib/screening/scoring.ts";
import { screenText } from "../lib/screening/screen.ts";
import { complain, Trouble } from "./lib/say.mjs";

const usage = "npm run rules:check -- [--tsv [--mistakes]] FILE   (- for standard input)";

/** @param {string} file as named by the person */
function linesOf(file) {
  // `npm run` changes to the project's folder; paths are meant from where one stands.
  const from = file === "-" ? 0 : path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const text = read(from, file).replace(/^\ufeff/, "");
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** @param {string | number} from @param {string} file */
function read(from, file) {
  try {
    return readFileSync(from, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const reason =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
    throw new Trouble(`Cannot read ${file}: ${reason}.`);
  }
}

/** @param {string} text */
function told(text) {
  const { verdict, hits } = screenText(text);
  return {
    verdict,
    hits: hits.map(({ ruleId, termId, start, end, quote }) => ({
      rule: ruleId,
      term: termId,
      start,
      end,
      quote,
    })),
  };
}

/** @param {string[]} lines */
function judgedLines(lines) {
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const tab = line.indexOf("\t");
    if (tab < 1) throw new Trouble(`Line ${at + 1} is not rule-or-ok, a tab, and a text.`);
    return [{ label: line.slice(0, tab).trim(), text: line.slice(tab + 1) }];
  });
}

/** @param {string[]} lines @param {boolean} withMistakes */
function printScore(lines, withMistakes) {
  const score = scoreOf(judgedLines(lines), screenText);
  console.log(
    "rule".padEnd(20) +
      ["texts", "found", "missed", "wrong", "precision", "recall", "F1"]
        .map((name) => name.padStart(11))
        .join(""),
  );
  for (const { rule, texts, found, missed, wrongly, precision, recall, f1 } of [
    ...score.rules,
    score.overall,
  ]) {
    const numbers = [
      texts,
      found,
      missed,
      wrongly,
      ...[precision, recall, f1].map((part) => part.toFixed(4)),
    ];
    console.log(rule.padEnd(20) + numbers.map((number) => String(number).padStart(11)).join(""));
  }
  console.log(`innocent texts: ${score.innocent}, refused: ${score.innocentRefused}`);
  if (!withMistakes) return;
  for (const { judged, screening } of score.mistakes) {
    console.log(
      JSON.stringify({
        ...judged,
        verdict: screening.verdict,
        hits: screening.hits.map(({ termId, quote }) => [termId, quote]),
      }),
    );
  }
}

process.stdout.on("error", (error) => {
  // The reader had enough (`| head`).
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  const { values, positionals } = parseArgs({
    options: { tsv: { type: "boolean" }, mistakes: { type: "boolean" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Trouble(usage);
  const lines = linesOf(file);
  if (values.tsv) printScore(lines, values.mistakes ?? false);
  else for (const line of lines) process.stdout.write(`${JSON.stringify(told(line))}\n`);
} catch (error) {
  complain(error instanceof TypeError ? new Trouble(`${error.message}\n${usage}`) : error);
  process.exitCode = 2;
}
