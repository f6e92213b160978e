import type { TermReader } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { falseAlarms, figureWeeks } from "@/lib/terms/limits";
import { shippedOf } from "@/lib/terms/shipped";

/** What a term held, and what people made of it. Only what was held is known: what is refused or reworded is never kept, unless its writer asked that a person look. */
export type TermFigures = {
  /** Oldest first, this week last. */
  weeks: { hits: number; overturned: number }[];
  hits: number;
  /** Of these, those that somebody has decided. */
  judged: number;
  /** Let pass by whoever looked, or given back on appeal. */
  overturned: number;
};

export function noFigures(): TermFigures {
  const weeks = Array.from({ length: figureWeeks }, () => ({ hits: 0, overturned: 0 }));
  return { weeks, hits: 0, judged: 0, overturned: 0 };
}

/** Of every term that held something in these weeks, by its id ("gambling-house/betway" of a shipped one). */
export async function termFigures(_: TermReader, now: Date): Promise<Map<string, TermFigures>> {
  const since = new Date(now.getTime() - figureWeeks * 7 * 86_400_000);
  const rows = await db.$queryRaw<
    { term: string; ago: number; hits: number; judged: number; overturned: number }[]
  >`
    WITH found AS (
      SELECT DISTINCT s.id, s.created_at, s.note_id, s.comment_id, hit->>'termId' AS term
      FROM screenings s CROSS JOIN LATERAL jsonb_array_elements(s.hits) hit
      WHERE s.created_at > ${since} AND s.created_at <= ${now} AND jsonb_typeof(s.hits) = 'array'
    )
    SELECT f.term, floor(extract(epoch FROM ${now} - f.created_at) / 604800)::int AS ago,
      count(*)::int AS hits, count(d.overturned)::int AS judged,
      (count(*) FILTER (WHERE d.overturned))::int AS overturned
    FROM found f LEFT JOIN LATERAL (
      SELECT d.action = 'dismiss' OR EXISTS (
        SELECT FROM appeals a WHERE a.decision_id = d.id AND a.party = 'author' AND a.outcome = 'granted'
      ) AS overturned
      FROM cases c JOIN decisions d ON d.case_id = c.id
      WHERE (c.note_id = f.note_id OR c.comment_id = f.comment_id) AND d.created_at >= f.created_at
      ORDER BY d.created_at LIMIT 1
    ) d ON true
    WHERE f.term IS NOT NULL
    GROUP BY f.term, ago`;
  const figures = new Map<string, TermFigures>();
  for (const { term, ago, hits, judged, overturned } of rows) {
    const of = figures.get(term) ?? noFigures();
    figures.set(term, of);
    const week = of.weeks[figureWeeks - 1 - ago];
    if (week) Object.assign(week, { hits, overturned });
    of.hits += hits;
    of.judged += judged;
    of.overturned += overturned;
  }
  return figures;
}

/** Of several together: of a shipped term and its words. */
function together(figures: readonly TermFigures[]): TermFigures {
  const sum = noFigures();
  for (const each of figures) {
    each.weeks.forEach(({ hits, overturned }, at) => {
      const week = sum.weeks[at];
      if (week) Object.assign(week, { hits: week.hits + hits, overturned: week.overturned + overturned });
    });
    sum.hits += each.hits;
    sum.judged += each.judged;
    sum.overturned += each.overturned;
  }
  return sum;
}

/** Of a shipped term, its words among them; or of one term by itself. */
export function figuresOf(figures: ReadonlyMap<string, TermFigures>, termId: string): TermFigures {
  return together(
    [...figures].filter(([id]) => id === termId || id.startsWith(`${termId}/`)).map(([, one]) => one),
  );
}

export type Suggestion = { termId: string; words: string; ruleId: string; figures: TermFigures };

/** The terms that were wrong each time somebody looked, and often enough; the worst first. Those that are off are not among them. */
export async function onlyFalseAlarms(reader: TermReader, now: Date): Promise<Suggestion[]> {
  const figures = await termFigures(reader, now);
  const wrong = [...figures].filter(
    ([, { judged, overturned }]) => overturned >= falseAlarms && overturned === judged,
  );
  const ids = wrong.map(([id]) => id);
  const [own, switches] = await Promise.all([
    db.term.findMany({
      where: { id: { in: ids.filter((id) => !shippedOf(id) && /^[0-9a-f-]{36}$/.test(id)) } },
      select: { id: true, words: true, ruleId: true, offAt: true, expiresAt: true },
    }),
    db.termSwitch.findMany({
      where: { action: "allow", OR: [{ until: null }, { until: { gt: now } }] },
      select: { termId: true },
    }),
  ]);
  const off = new Set(switches.map(({ termId }) => termId));
  return wrong
    .flatMap(([termId, of]): Suggestion[] => {
      const ship = shippedOf(termId);
      if (ship) {
        if (off.has(termId) || off.has(ship.term.id)) return [];
        return [{ termId, words: ship.word ?? termId, ruleId: ship.term.ruleId, figures: of }];
      }
      const term = own.find(({ id }) => id === termId);
      const over = term?.offAt || (term?.expiresAt && term.expiresAt <= now);
      return !term || over ? [] : [{ termId, words: term.words, ruleId: term.ruleId, figures: of }];
    })
    .sort((a, b) => b.figures.overturned - a.figures.overturned);
}
