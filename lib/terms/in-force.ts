import { db } from "@/lib/db";
import type { ScreeningTerm } from "@/lib/screening/term";
import { languageOf, saidByTerm } from "@/lib/terms/columns";

/** The terms as this process looks for them, kept as the database has them. */

type Slot = { number: number; queue: Promise<void> };

// Of the process, because Next's bundles may hold this module more than once.
const slot = globalThis as typeof globalThis & { tanghuluTerms?: Slot; tanghuluTermsWatch?: NodeJS.Timeout };

/** A change made in another process is noticed after so long. */
const everyMs = 2_000;

/** Takes up what has changed, if anything has. What was committed before the call is in force after it. */
export function refreshTerms(): Promise<void> {
  slot.tanghuluTerms ??= { number: 0, queue: Promise.resolve() };
  const mine = slot.tanghuluTerms;
  // One after the other: whoever comes later must not be answered by a look that began before.
  const done = mine.queue.then(() => takeUp(mine));
  mine.queue = done.catch(() => {});
  return done;
}

/** Looks for changes from now on, in this process. Twice is once. */
export async function keepTermsInForce(): Promise<void> {
  await refreshTerms();
  // A database that is away for a moment is asked again; until then the check goes on with what it has.
  slot.tanghuluTermsWatch ??= setInterval(() => void refreshTerms().catch(() => {}), everyMs).unref();
}

async function takeUp(mine: Slot): Promise<void> {
  const revision = await db.termRevision.findUnique({ where: { id: 1 }, select: { number: true } });
  const number = revision?.number ?? 0;
  if (number === mine.number) return;
  // What comes between these statements has a higher number, and is taken up again.
  const [rows, switches] = await Promise.all([termsOn(), db.termSwitch.findMany()]);
  const bySwitch = new Map(
    switches.map(({ termId, action, until }) => [termId, { action, until: until?.getTime() ?? null }]),
  );
  // Its tables of characters are large: where nothing is changed, the first text brings them in.
  const { compile, use } = await import("@/lib/screening/screen");
  use(compile(rows, new Date(), bySwitch));
  mine.number = number;
}

async function termsOn(): Promise<ScreeningTerm[]> {
  const rows = await db.term.findMany({ where: { offAt: null }, select: saidByTerm });
  return rows.map(({ ruleId, ...row }) => ({ ...row, rule: ruleId, language: languageOf(row) }));
}
