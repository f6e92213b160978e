import type { TermReader } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import { dayOf } from "@/lib/hashtags/rules";
import { isUuid } from "@/lib/pagination";
import { standingSwitch } from "@/lib/terms/columns";
import { falseAlarms, figureWeeks } from "@/lib/terms/limits";
import { shippedOf } from "@/lib/terms/shipped";

/** Of texts with a term: how many waited, and what people made of them; and how many were turned away, which nobody looked at. */
type Counts = {
  hits: number;
  /** Let pass by whoever looked, or given back on appeal. */
  overturned: number;
  /** Not published in these words. */
  refused: number;
  /** Given back with a question. Both are among the hits as well where their writer had a person look. */
  asked: number;
};

export type TermFigures = Counts & {
  /** Oldest first, this week last. */
  weeks: Counts[];
  /** Of the hits, those that somebody has decided. */
  judged: number;
};

const none: Counts = { hits: 0, overturned: 0, refused: 0, asked: 0 };

export function noFigures(): TermFigures {
  return { ...none, judged: 0, weeks: Array.from({ length: figureWeeks }, () => ({ ...none })) };
}

type Found = { term: string; ago: number } & Partial<Counts> & { judged?: number };

/** Of every term that was found in these weeks, by its id ("gambling-house/betway" of a shipped one). */
export async function termFigures(_: TermReader, now: Date): Promise<Map<string, TermFigures>> {
  const since = new Date(now.getTime() - figureWeeks * 7 * 86_400_000);
  const found = await Promise.all([heldSince(since, now), turnedAwaySince(since, now)]);
  const figures = new Map<string, TermFigures>();
  for (const { term, ago, ...counts } of found.flat()) {
    const of = figures.get(term) ?? noFigures();
    figures.set(term, of);
    const week = of.weeks[figureWeeks - 1 - ago];
    if (week) addTo(week, counts);
    addTo(of, counts);
    of.judged += counts.judged ?? 0;
  }
  return figures;
}

function addTo(sum: Counts, { hits = 0, overturned = 0, refused = 0, asked = 0 }: Partial<Counts>): void {
  sum.hits += hits;
  sum.overturned += overturned;
  sum.refused += refused;
  sum.asked += asked;
}

function heldSince(since: Date, now: Date): Promise<Found[]> {
  return db.$queryRaw`
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
}

/** Known by the day, so that the first day of these weeks may be counted in part. */
function turnedAwaySince(since: Date, now: Date): Promise<Found[]> {
  const [first, last] = [dayOf(since, 1), dayOf(now, 0)];
  return db.$queryRaw`
    SELECT term_id AS term, (${last}::date - day) / 7 AS ago, sum(refused)::int AS refused, sum(asked)::int AS asked
    FROM turned_away WHERE day BETWEEN ${first}::date AND ${last}::date GROUP BY term_id, ago`;
}

/** Of several together: of a shipped term and its words. */
function together(figures: readonly TermFigures[]): TermFigures {
  const sum = noFigures();
  for (const each of figures) {
    each.weeks.forEach((counts, at) => {
      const week = sum.weeks[at];
      if (week) addTo(week, counts);
    });
    addTo(sum, each);
    sum.judged += each.judged;
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
      where: { id: { in: ids.filter(isUuid) } },
      select: { id: true, words: true, ruleId: true, offAt: true, expiresAt: true },
    }),
    db.termSwitch.findMany({
      where: { action: "allow", ...standingSwitch(now) },
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
