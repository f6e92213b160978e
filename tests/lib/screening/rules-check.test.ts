import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "rules-check-"));

function check(content: string | null, ...flags: string[]) {
  const file = path.join(folder, "texts");
  if (content !== null) writeFileSync(file, content);
  const args = [
    "--import",
    "tsx",
    "scripts/rules-check.mjs",
    ...flags,
    content === null ? "nowhere.txt" : file,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { PATH: process.env.PATH, NODE_ENV: "test" },
  });
  return { lines: stdout.split("\n").slice(0, -1), stderr, status };
}

describe("npm run rules:check", () => {
  test("answers every line with one, the empty ones and the last without an end as well", () => {
    const { lines, status } = check(`selling w33d, DM me\r\n\r\n${"a".repeat(200_000)}\n😺 做❤️爱`);
    expect(status).toBe(0);
    expect(lines).toHaveLength(4);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ verdict }) => verdict)).toEqual(["refuse", "allow", "allow", "warn"]);
    expect(answers[0].hits).toEqual([
      { rule: "drugs", term: "drugs-offer-in-touch/w33d", start: 0, end: 19, quote: "selling w33d, DM me" },
    ]);
    expect(answers[3].hits).toMatchObject([{ rule: "pornography", start: 3, end: 7, quote: "做❤️爱" }]);
  });

  test("says what is wrong with a file that is not there, or is no table", () => {
    expect(check(null)).toMatchObject({
      status: 2,
      stderr: "Cannot read nowhere.txt: there is no such file.\n",
    });
    expect(check("just words\n", "--tsv")).toMatchObject({ status: 2, lines: [] });
  });

  test("scores a table rule by rule", () => {
    const table =
      "drugs\tselling weed\nok\tweed the garden\r\ngambling\tnothing here\nok\tselling cocaine, DM me\n";
    const { lines } = check(table, "--tsv");
    expect(lines[1]).toMatch(/^drugs +1 +1 +0 +1 +0\.5000 +1\.0000 +0\.6667$/);
    expect(lines[2]).toMatch(/^gambling +1 +0 +1 +0 +1\.0000 +0\.0000 +0\.0000$/);
    expect(lines[4]).toBe("innocent texts: 2, refused: 1");
  });
});
