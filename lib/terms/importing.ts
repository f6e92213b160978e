import { createHash } from "node:crypto";
import type { TermKeeper } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { type Db, db, type Tx } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { Refusal } from "@/lib/refusal";
import { changing } from "@/lib/terms/changing";
import { type FileRow, refusedFile, rowsOf, textOf } from "@/lib/terms/file";
import { complaintsShown, mostTerms } from "@/lib/terms/limits";
import type { FileInput } from "@/lib/terms/schema";

export type Preview = {
  /** Terms that are new, that would take over something else, and that are there as they are. */
  added: number;
  changed: number;
  same: number;
  complaints: { line: number; column: string | null; words: string }[];
  /** All of them, those that are not shown too. */
  wrong: number;
  /** The file, for the second step. */
  text: string;
};

/** What a file of terms would do. Changes nothing. Refuses what is no CSV of these columns, too long or not UTF-8. */
export async function previewImport(_: TermKeeper, input: FileInput, locale: Locale): Promise<Preview> {
  const t = translator(locale, "errors");
  const text = await textOf(input);
  const { rows, complaints } = rowsOf(text, await ruleIds(db));
  const { added, changed, same } = await compared(db, rows);
  return {
    added: added.length,
    changed: changed.length,
    same,
    complaints: complaints.slice(0, complaintsShown).map(({ line, column, key }) => ({
      line,
      column,
      // what comes from a schema may be zod's own sentence
      words: t.has(key as "termShort") ? t(key as "termShort") : t("fieldInvalid"),
    })),
    wrong: complaints.length,
    text,
  };
}

/**
 * Takes in a file of terms, wholly or not at all. A line is known by what it says (rule, language, words, what must stand near): one that
 * is there takes over action, sounds, expiry and whether it is off; the others are added. Nothing is removed.
 */
export async function importTerms(
  keeper: TermKeeper,
  input: FileInput,
): Promise<{ added: number; changed: number }> {
  const text = await textOf(input);
  return changing(async (tx) => {
    const { rows, complaints } = rowsOf(text, await ruleIds(tx));
    if (complaints.length > 0) throw refusedFile("termFileWrong");
    const { added, changed } = await compared(tx, rows);
    if ((await tx.term.count()) + added.length > mostTerms) throw new Refusal("conflict", "termsMany");
    if (added.length > 0)
      await tx.term.createMany({ data: added.map((row) => ({ ...columnsOf(row), addedById: keeper.id })) });
    await takeOver(tx, changed);
    const counts = { added: added.length, changed: changed.length };
    const digest = createHash("sha256").update(text).digest("hex");
    await writeAudit(tx, {
      actorId: keeper.id,
      action: "terms.imported",
      subject: { kind: "terms", id: digest },
      after: counts,
      texts: { file: text },
    });
    return counts;
  });
}

async function compared(on: Db, rows: FileRow[]) {
  const there = await on.term.findMany({
    where: { meaning: { in: rows.map(({ meaning }) => meaning) } },
    select: { meaning: true, action: true, sounds: true, expiresAt: true, offAt: true },
  });
  const byMeaning = new Map(there.map((row) => [row.meaning, row]));
  const added: FileRow[] = [];
  const changed: FileRow[] = [];
  for (const row of rows) {
    const now = byMeaning.get(row.meaning);
    if (!now) added.push(row);
    else if (
      now.action !== row.action ||
      now.sounds !== row.sounds ||
      now.expiresAt?.getTime() !== row.expiresAt?.getTime() ||
      (now.offAt !== null) !== row.off
    )
      changed.push(row);
  }
  return { added, changed, same: rows.length - added.length - changed.length };
}

async function ruleIds(on: Db): Promise<ReadonlySet<string>> {
  return new Set((await on.rule.findMany({ select: { id: true } })).map(({ id }) => id));
}

function columnsOf({ rule, off, near, ...row }: FileRow) {
  return { ...row, ruleId: rule, near: row.action === "allow" ? [] : near, offAt: off ? new Date() : null };
}

/** In one statement: five thousand of their own would take longer than a request may. */
async function takeOver(tx: Tx, rows: FileRow[]): Promise<void> {
  if (rows.length === 0) return;
  const said = JSON.stringify(
    rows.map(({ meaning, action, sounds, expiresAt, off }) => ({
      meaning,
      action,
      sounds,
      expires_at: expiresAt,
      off,
    })),
  );
  await tx.$executeRaw`
    UPDATE terms t SET action = r.action::"TermAction", sounds = r.sounds, expires_at = r.expires_at,
      off_at = CASE WHEN r.off THEN coalesce(t.off_at, now()) END
    FROM jsonb_to_recordset(${said}::jsonb)
      AS r(meaning text, action text, sounds boolean, expires_at timestamptz, off boolean)
    WHERE t.meaning = r.meaning`;
}
