import type { TermReader } from "@/lib/accounts/authority";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { isUuid, type Page, pageOf } from "@/lib/pagination";
import type { TermAction, TermLanguage } from "@/lib/screening/limits";
import { foldTerm } from "@/lib/screening/normalise";
import { languageOf, saidByTerm, standingSwitch } from "@/lib/terms/columns";
import type { TermFilter, TermState } from "@/lib/terms/filter";
import { type ShippedTerm, shipped, shippedOf } from "@/lib/terms/shipped";

const perPage = 50;

export type OwnTerm = {
  id: string;
  ruleId: string;
  action: TermAction;
  language: TermLanguage;
  words: string;
  near: string[];
  within: number;
  sounds: boolean;
  expiresAt: string | null;
  state: TermState;
  addedBy: string | null;
  createdAt: string;
};

const shown = {
  ...saidByTerm,
  offAt: true,
  createdAt: true,
  addedBy: { select: { name: true } },
} as const satisfies Prisma.TermSelect;

type Row = Prisma.TermGetPayload<{ select: typeof shown }>;

function viewOf({ expiresAt, offAt, createdAt, addedBy, ...row }: Row, now: Date): OwnTerm {
  return {
    ...row,
    language: languageOf(row),
    expiresAt: expiresAt?.toISOString() ?? null,
    state: offAt ? "off" : expiresAt && expiresAt <= now ? "over" : "on",
    addedBy: addedBy?.name ?? null,
    createdAt: createdAt.toISOString(),
  };
}

function inState(state: TermState | undefined, now: Date): Prisma.TermWhereInput {
  if (state === "off") return { offAt: { not: null } };
  if (state === "over") return { offAt: null, expiresAt: { lte: now } };
  if (state === "on") return { offAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  return {};
}

/** Terms of one's own, newest first. */
export async function ownTerms(
  _: TermReader,
  { rule, action, language, state, q }: TermFilter,
  after: string | null,
  now: Date,
): Promise<Page<OwnTerm>> {
  const sought = q && foldTerm(q);
  const rows = await db.term.findMany({
    where: {
      AND: [
        {
          ...(rule && { ruleId: rule }),
          ...(action && { action }),
          ...(language && { language }),
          ...(sought && { words: { contains: sought } }),
          ...(after && isUuid(after) && { id: { lt: after } }),
        },
        inState(state, now),
      ],
    },
    orderBy: { id: "desc" },
    take: perPage + 1,
    select: shown,
  });
  return pageOf(
    rows.map((row) => viewOf(row, now)),
    perPage,
    ({ id }) => id,
  );
}

export async function ownTerm(_: TermReader, id: string, now: Date): Promise<OwnTerm | null> {
  const row = isUuid(id) ? await db.term.findUnique({ where: { id }, select: shown }) : null;
  return row && viewOf(row, now);
}

export type Switched = { termId: string; action: TermAction; until: string | null; by: string | null };

/** Another action than the shipped one, now. */
export async function switchesNow(_: TermReader, now: Date): Promise<Map<string, Switched>> {
  const rows = await db.termSwitch.findMany({
    where: standingSwitch(now),
    select: { termId: true, action: true, until: true, setBy: { select: { name: true } } },
    orderBy: { termId: "asc" },
  });
  return new Map(
    rows.map(({ termId, action, until, setBy }) => [
      termId,
      { termId, action, until: until?.toISOString() ?? null, by: setBy?.name ?? null },
    ]),
  );
}

/** The shipped terms that a filter leaves; a search looks into their lists. */
export function shippedTerms(
  { rule, action, language, state, q }: TermFilter,
  switches: ReadonlyMap<string, Switched>,
): ShippedTerm[] {
  const sought = q && foldTerm(q).replaceAll(" ", "");
  return shipped.filter((term) => {
    const now = switches.get(term.id)?.action ?? term.action;
    const all = language ? term.words[language] : [...term.words.en, ...term.words.zh];
    return (
      (!rule || term.ruleId === rule) &&
      (!action || now === action) &&
      (!state || state === (now === "allow" ? "off" : "on")) &&
      (term.byImpression || all.length > 0) &&
      (!sought || term.id.includes(sought) || all.some((word) => word.replaceAll(" ", "").includes(sought)))
    );
  });
}

/** What a term of the figures is called: the words of one's own or of one word, the name of a shipped one. */
export async function termNames(_: TermReader, termIds: readonly string[]): Promise<Map<string, string>> {
  const own = await db.term.findMany({
    where: { id: { in: termIds.filter(isUuid) } },
    select: { id: true, words: true },
  });
  return new Map([
    ...own.map(({ id, words }): [string, string] => [id, words]),
    ...termIds.flatMap((id): [string, string][] => {
      const found = shippedOf(id);
      return found ? [[id, found.word ?? id]] : [];
    }),
  ]);
}

/** Whether somebody has switched this term off, and it still is. */
export async function offNow(_: TermReader, termId: string, now: Date): Promise<boolean> {
  if (isUuid(termId)) return (await db.term.count({ where: { id: termId, offAt: { not: null } } })) > 0;
  const switched = await db.termSwitch.count({
    where: { termId, action: "allow", ...standingSwitch(now) },
  });
  return switched > 0;
}
