import { db } from "@/lib/db";
import { meaningOf } from "@/lib/terms/changing";
import { aForm } from "../lib/terms/support";
import { nothingAt, type Row, staff } from "./row";
import type { Scene } from "./scene";

/** The terms of the check. */

/** Whoever keeps the terms: seniors, those who edit the rules, admins. */
const keepers = { ...staff, rulesEditor: "done" } as const;
const looking = { ...staff, moderator: "nothing", rulesEditor: "nothing", admin: "nothing" } as const;

const cells = (rule: string) => ({
  rule,
  action: "hold",
  language: "en",
  words: "moon tickets",
  within: "24",
});

async function aTerm({ ruleId }: Scene, offAt: Date | null = null) {
  const { rule, ...columns } = aForm({ rule: ruleId });
  const meaning = meaningOf({ rule, ...columns });
  const { id } = await db.term.create({ data: { ...columns, ruleId, meaning, offAt } });
  return { termId: id };
}

const csv = (rule: string) => `rule,action,language,words\n${rule},hold,en,moon tickets`;

export const termRows: Row[] = [
  ...nothingAt("/api/moderation/terms", ["GET"]),
  { door: "GET /api/moderation/terms", asks: () => ({}), gets: looking },
  { door: "lib/terms#tryText", asks: () => ({ form: { text: "moon tickets" } }), gets: looking },
  { door: "lib/terms#addTerm", asks: ({ ruleId }) => ({ form: cells(ruleId) }), gets: keepers },
  {
    door: "lib/terms#editTerm",
    prepare: aTerm,
    asks: ({ ruleId, given: { termId = "" } }) => ({
      form: { ...cells(ruleId), words: "sun tickets", id: termId },
    }),
    gets: keepers,
  },
  {
    door: "lib/terms#switchOff",
    prepare: aTerm,
    asks: ({ given: { termId = "" } }) => ({ form: { termId } }),
    gets: keepers,
  },
  {
    door: "lib/terms#switchOn",
    prepare: (scene) => aTerm(scene, new Date()),
    asks: ({ given: { termId = "" } }) => ({ form: { termId } }),
    gets: keepers,
  },
  {
    door: "lib/terms#switchShipped",
    asks: () => ({ form: { termId: "gambling-house", action: "hold" } }),
    gets: keepers,
  },
  {
    door: "lib/terms#previewImport",
    asks: ({ ruleId }) => ({ form: { text: csv(ruleId) } }),
    gets: looking,
  },
  {
    door: "lib/terms#importTerms",
    asks: ({ ruleId }) => ({ form: { text: csv(ruleId) } }),
    gets: keepers,
  },
];
