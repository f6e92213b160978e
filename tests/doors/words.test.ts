import { describe, expect, it } from "vitest";
import { sqlPool } from "@/lib/db";
import { screenText } from "@/lib/screening/screen";
import { type Asked, knock } from "./harness";
import type { Row } from "./row";
import { doorOf, setTheScene, tried, welcomeAt } from "./trying";

/**
 * Every text that somebody hands in at any door is followed into the database: what others come to read is read by the check first.
 * A new field and a new column are found by themselves.
 */

/** Where words are written for others to read. */
const shown = [
  "accounts.handle",
  "accounts.name",
  "accounts.bio",
  "notes.title",
  "notes.body",
  "notes.content_warning",
  "note_images.alt",
  "alt_suggestions.alt",
  "comments.body",
  "hashtags.name",
  "hashtags.key",
  "boards.name",
];

/** Where words are written that no member reads of another, or that those who keep order write: why they are not checked. */
const unshown: Record<string, string> = {
  "appeals.reason": "a judge's words to who appealed",
  "appeals.words": "read on the desk",
  "audit.after": "the log",
  "audit.subject_id": "the log",
  "audit_texts.content": "the log",
  "banned_images.lift_reason": "the desk's own",
  "case_remarks.words": "the desk's own, or its words to the person",
  "channels.name_en": "an administrator's",
  "channels.name_zh": "an administrator's",
  "channels.slug": "an administrator's",
  "credentials.email": "one's own",
  "decisions.reason": "a moderator's words to the person",
  "draft_images.alt": "one's own until it is published, which is another door",
  "drafts.content": "one's own until it is published, which is another door",
  "illegal_notices.explanation": "read on the desk",
  "illegal_notices.name": "read on the desk",
  "mail.body": "to its own sender",
  "mail.recipient": "an address",
  "reports.words": "read on the desk",
  "rule_drafts.rule_id": "an editor's",
  "rule_drafts.terms": "an editor's",
  "rules.id": "an editor's",
  "rules.parent_id": "an editor's",
  "search_counts.key": "shown once a moderator has looked at it",
  "search_counts.query": "shown once a moderator has looked at it",
  "searches.key": "one's own",
  "searches.query": "one's own",
  "term_pairs.en": "a moderator's",
  "term_pairs.en_key": "a moderator's",
  "term_pairs.zh": "a moderator's",
  "term_pairs.zh_key": "a moderator's",
  "term_revisions.after": "the terms of the check themselves",
  "terms.words": "the terms of the check themselves",
};

const innocent = "lanternwalk";
const breaking = "cocaine for sale dm me";
const breakingHandle = "cocaine_for_sale_dm";

type Path = (string | number)[];

/** Every text in what is handed in, but ids and what could be one of a few choices is left to the door to refuse. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return isId(value) ? [] : [path];
  if (typeof value !== "object" || value === null || value instanceof File || value instanceof Date)
    return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text) || /^(?:[A-Z0-9]{4}-?){4}$/.test(text);
}

function withText<T>(value: T, [key, ...rest]: Path, text: string): T {
  if (key === undefined) return text as T; // the text's place
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = withText(copy[key], rest, text);
  return copy as T; // the same shape
}

/** Columns of rows that hold this text now. */
async function columnsWith(text: string): Promise<string[]> {
  const pool = sqlPool();
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind = 'r'`,
  );
  const union = tables.map(
    ({ name }) =>
      `SELECT '${name}.' || e.key AS place FROM "${name}" t, jsonb_each_text(to_jsonb(t)) e WHERE e.value ILIKE '%' || $1 || '%'`,
  );
  const { rows } = await pool.query<{ place: string }>(
    `SELECT DISTINCT place FROM (${union.join(" UNION ALL ")}) found ORDER BY 1`,
    [text],
  );
  return rows.map(({ place }) => place);
}

/** Of notes and comments: those with the text that wait for a person are not read. */
async function readable(text: string): Promise<string[]> {
  const places = await columnsWith(text);
  const { rows } = await sqlPool().query<{ held: boolean }>(
    "SELECT EXISTS (SELECT 1 FROM holds) OR EXISTS (SELECT 1 FROM comment_holds) AS held",
  );
  const waits = /^(?:notes|note_images|comments|hashtags)\./;
  return places.filter((place) => shown.includes(place) && !(rows[0]?.held && waits.test(place)));
}

const parts = ["form", "json"] as const;

const empty = () => sqlPool().query("SELECT tests.clean()");

/** With a topic of its own, where there may be one. */
const inField = (text: string, path: Path) =>
  path.at(-1) === "body" ? `${text} #${text.replaceAll(" ", "")}` : text;

async function knockedWith(row: Row, part: (typeof parts)[number], path: Path, text: string) {
  const scene = await setTheScene(row, welcomeAt(row));
  const asked = await row.asks(scene);
  const changed = withText(asked[part], path, text);
  await knock(doorOf(row), { ...asked, [part]: changed } as Asked);
}

const writing = tried.filter(({ door }) => !/^(?:GET|HEAD) /.test(door));

describe("the words that follow", () => {
  it("break a rule wherever they stand", () => {
    expect(["hold", "refuse"]).toContain(screenText(breaking).verdict);
    expect(["hold", "refuse"]).toContain(screenText(breakingHandle.replaceAll("_", " ")).verdict);
    expect(screenText(innocent).verdict).toBe("allow");
  });
});

const reached = new Set<string>();

describe.each(writing)("whatever is written at $door", (row) => {
  it("is checked before others read it", async () => {
    const asked = await row.asks(await setTheScene(row, welcomeAt(row)));
    await empty();
    for (const part of parts) {
      for (const path of textsIn(asked[part])) {
        await knockedWith(row, part, path, inField(innocent, path));
        const places = (await columnsWith(innocent)).filter((place) => !/^rate_limits\./.test(place));
        const unknown = places.filter((place) => !shown.includes(place) && !(place in unshown));
        expect(unknown.join(", "), `${path.join(".")} of ${row.door} arrives there: who reads it?`).toBe("");
        const open = places.filter((place) => shown.includes(place));
        for (const place of open) reached.add(place);
        await empty();
        if (open.length === 0) continue;
        const text = path.at(-1) === "handle" ? breakingHandle : breaking;
        await knockedWith(row, part, path, inField(text, path));
        expect(await readable("cocaine"), `${path.join(".")} of ${row.door}`).toEqual([]);
        await empty();
      }
    }
  });
});

it("every kind of text was reached", () => {
  // nobody names a board yet: the door that will is found above
  const expected = shown.filter((place) => place !== "boards.name");
  expect([...reached].sort()).toEqual(expect.arrayContaining(expected));
});
