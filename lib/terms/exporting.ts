import type { TermReader } from "@/lib/accounts/authority";
import { csvLine } from "@/lib/csv";
import { db } from "@/lib/db";
import { saidByTerm } from "@/lib/terms/columns";

/** The columns of a file of terms, in this order. */
export const termColumns = [
  "rule",
  "action",
  "language",
  "words",
  "near",
  "within",
  "sounds",
  "expiresAt",
  "off",
] as const;

const batch = 1_000;

/** The terms of one's own, oldest first, as a file that can be imported again. Spreadsheets take it for UTF-8 by its first mark. */
export async function* exportTerms(_: TermReader): AsyncGenerator<string> {
  yield `\ufeff${csvLine(termColumns)}`;
  for (let after: string | null = null; ; ) {
    const rows: Awaited<ReturnType<typeof batchAfter>> = await batchAfter(after);
    if (rows.length > 0)
      yield rows
        .map(({ ruleId, action, language, words, near, within, sounds, expiresAt, offAt }) =>
          csvLine([
            ruleId,
            action,
            language,
            words,
            near.join("|"),
            within,
            sounds ? "yes" : "",
            expiresAt?.toISOString() ?? "",
            offAt ? "yes" : "",
          ]),
        )
        .join("");
    after = rows.length === batch ? (rows.at(-1)?.id ?? null) : null;
    if (after === null) return;
  }
}

function batchAfter(id: string | null) {
  return db.term.findMany({
    where: id ? { id: { gt: id } } : {},
    orderBy: { id: "asc" },
    take: batch,
    select: { ...saidByTerm, offAt: true },
  });
}
