import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { Refusal } from "@/lib/refusal";
import { type ScreeningTerm, termRowSchema } from "@/lib/screening/term";
import { meaningOf } from "@/lib/terms/changing";
import { termColumns } from "@/lib/terms/exporting";
import { fileLimits } from "@/lib/terms/limits";
import type { FileInput } from "@/lib/terms/schema";

/** Reads a file of terms: its bytes, its lines, and what is wrong with them. */

/** `key` is one of errors.json; `column` the one it is about, if it is about one. */
type Complaint = { line: number; column: string | null; key: string };

export type FileRow = Omit<ScreeningTerm, "id"> & { off: boolean; meaning: string };

const fileRow = termRowSchema.omit({ id: true }).extend({
  off: z.preprocess((value) => ["1", "true", "yes"].includes(String(value ?? "").toLowerCase()), z.boolean()),
});

export async function textOf({ file, text }: FileInput): Promise<string> {
  const bytes =
    file && file.size > 0
      ? file.size > fileLimits.bytes
        ? null
        : new Uint8Array(await file.arrayBuffer())
      : new TextEncoder().encode(text);
  if (bytes === null || bytes.length > fileLimits.bytes) throw refusedFile("termFileLarge");
  try {
    const read = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\0", "");
    if (read.trim() === "") throw refusedFile("termFileEmpty");
    return read;
  } catch (error) {
    if (error instanceof TypeError) throw refusedFile("termFileEncoding");
    throw error;
  }
}

export function refusedFile(key: string): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { file: key } });
}

type Line = { info: { lines: number }; record: string[] };

function linesOf(text: string): Line[] {
  try {
    // with `info`, that is what it answers
    return parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Line[];
  } catch (error) {
    if (error instanceof CsvError) throw refusedFile("termFileBroken");
    throw error;
  }
}

const neededColumns = ["rule", "action", "language", "words"];

function columnsOf(head: Line | undefined): string[] {
  const columns = (head?.record ?? []).map((name) => name.trim());
  const known: readonly string[] = termColumns;
  if (columns.some((name) => !known.includes(name)) || neededColumns.some((name) => !columns.includes(name)))
    throw refusedFile("termFileColumns");
  return columns;
}

/** The terms of a file, and what is wrong with its other lines; one that says what an earlier one says is wrong, too. */
export function rowsOf(
  text: string,
  rules: ReadonlySet<string>,
): { rows: FileRow[]; complaints: Complaint[] } {
  const [head, ...lines] = linesOf(text);
  const columns = columnsOf(head);
  if (lines.length > fileLimits.lines) throw refusedFile("termFileLong");
  const complaints: Complaint[] = [];
  const rows = new Map<string, FileRow>();
  for (const { info, record } of lines) {
    const complain = (key: string, column: string | null = null) =>
      complaints.push({ line: info.lines, column, key });
    if (record.length !== columns.length) {
      complain("termFileCells");
      continue;
    }
    const parsed = fileRow.safeParse(
      Object.fromEntries(columns.map((name, at) => [name, asTyped(record[at] ?? "")])),
    );
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) complain(message, String(path[0] ?? ""));
      continue;
    }
    if (!rules.has(parsed.data.rule)) {
      complain("termRule", "rule");
      continue;
    }
    const meaning = meaningOf(parsed.data);
    if (rows.has(meaning)) complain("termTwice", "words");
    else rows.set(meaning, { ...parsed.data, meaning });
  }
  return { rows: [...rows.values()], complaints };
}

/** Without the apostrophe by which a spreadsheet is kept from taking a cell for a formula (lib/csv.ts). */
function asTyped(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
}
