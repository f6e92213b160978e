import { allOf, type Question } from "@/lib/search/asking";
import { expectedShare, rarestFirst, type Shares } from "@/lib/search/rarity";
import { type Filters, matches, type Sort, translatedCosts } from "@/lib/search/rules";

/** How many notes each question may bring to be ranked. Pure. */

/** As many notes are ranked for a page. */
export const mostCandidates = 2_000;

/** How many candidates each kind of question may bring: the newest, and the hottest however old. */
const room: Record<Question["kind"], [newest: number, hottest: number]> = {
  phrase: [250, 50],
  named: [300, 150],
  anywhere: [700, 200],
  spelt: [150, 50],
};
const roomTranslated: Record<Question["kind"], [newest: number, hottest: number]> = {
  phrase: [0, 0],
  named: [60, 20],
  anywhere: [60, 20],
  spelt: [0, 0],
};
/** Where the order is not the match's, one question is enough. */
const roomAlone: Record<Exclude<Sort, "relevance">, [newest: number, hottest: number]> = {
  newest: [1_800, 0],
  liked: [1_200, 600],
  commented: [1_200, 600],
  collected: [1_200, 600],
};

export type Source = {
  query: string;
  /** The same in two, of which both have to be answered: its rarest token, and what else it asks for; each the whole where it cannot be parted. */
  rarest: string;
  rest: string;
  match: number;
  via: string | null;
  newest: number;
  hottest: number;
  /** The place (from 1) of the question whose answers are all of its own, too; 0: there is none. */
  wider: number;
  /** About which share of all entries answers it; -1: nobody knows. */
  share: number;
};

type Wish = { questions: readonly Question[]; filters: Filters };

export function sourcesOf({ questions, filters }: Wish, shares: Shares): Source[] {
  const alone = ({ kind }: Question) => kind === "anywhere" || kind === "spelt";
  const chosen = filters.sort === "relevance" ? questions : questions.filter(alone);
  // Two translations may go by the same words: the one that comes next is of the same.
  const widerOf = ({ kind, via }: Question, at: number) =>
    kind === "named"
      ? chosen.findIndex((other, next) => next > at && other.kind === "anywhere" && other.via === via) + 1
      : 0;
  const sources = chosen.map((question, at) => {
    const { kind, query, via } = question;
    const [newest, hottest] = via ? roomTranslated[kind] : roomOf(filters.sort, kind);
    const match = matches[kind] - (via ? translatedCosts : 0);
    // What is hot within a week is among its newest.
    const recent = filters.time === "day" || filters.time === "week";
    return {
      query,
      ...partsOf(question, shares),
      match,
      via,
      newest,
      hottest: recent ? 0 : hottest,
      wider: widerOf(question, at),
      share: expectedShare(question.needs, shares) ?? -1,
    };
  });
  return within(sources);
}

function partsOf({ query, needs, but }: Question, shares: Shares): Pick<Source, "rarest" | "rest"> {
  const [tokens = [], ...or] = needs;
  const [rarest, ...others] = or.length === 0 ? rarestFirst(tokens, shares) : [];
  if (rarest === undefined) return { rarest: query, rest: query };
  const rest = allOf(others.length > 0 ? others : [rarest]);
  return { rarest: allOf([rarest]), rest: but === null ? rest : `${rest} & !${but}` };
}

/** All questions together bring no more than there is room for: when they are many, each brings less. */
function within(sources: Source[]): Source[] {
  const wished = sources.reduce((sum, { newest, hottest }) => sum + newest + hottest, 0);
  const share = Math.min(1, mostCandidates / wished);
  return sources.map((source) => ({
    ...source,
    newest: Math.floor(source.newest * share),
    hottest: Math.floor(source.hottest * share),
  }));
}

function roomOf(sort: Sort, kind: Question["kind"]): [number, number] {
  return sort === "relevance" || kind === "spelt" ? room[kind] : roomAlone[sort];
}
