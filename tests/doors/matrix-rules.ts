import { db } from "@/lib/db";
import { contentRules } from "@/lib/moderation/content-rules";
import { type RuleTerms, ruleTerms } from "@/lib/moderation/rule-terms";
import { theForm } from "../lib/moderation/rule-forms";
import { editors, type Row } from "./row";
import type { Scene } from "./scene";

/** What editors of the rules do. */

const terms: RuleTerms = ruleTerms.parse(contentRules[0]);
const tomorrow = () => new Date(Date.now() + 86_400_000);

async function present({ ruleId }: Scene) {
  const version = await db.ruleVersion.findFirstOrThrow({ where: { ruleId } });
  return { versionId: version.id };
}

async function aDraft(scene: Scene) {
  const { ruleId, me, second } = scene;
  const draft = await db.ruleDraft.create({
    data: { ruleId, revision: 1, terms, authorId: (me ?? second).id },
  });
  return { ...(await present(scene)), draftId: draft.id };
}

async function waiting({ ruleId }: Scene) {
  const version = await db.ruleVersion.create({
    data: { ruleId, version: 2, publishedAt: tomorrow(), shipped: false, ...terms },
  });
  return { versionId: version.id };
}

export const ruleRows: Row[] = [
  {
    door: "lib/moderation#saveRuleDraft",
    prepare: present,
    asks: ({ ruleId, given: { versionId = "" } }) => ({
      form: { ...theForm(ruleId, { ...terms, strikeWeight: 9 }), versionId },
    }),
    gets: editors,
  },
  {
    door: "lib/moderation#publishRuleDraft",
    prepare: aDraft,
    asks: ({ ruleId, given: { draftId = "", versionId = "" } }) => ({
      form: { ruleId, draftId, versionId, from: tomorrow().toISOString().slice(0, 10) },
    }),
    gets: editors,
  },
  {
    door: "lib/moderation#withdrawRuleVersion",
    prepare: waiting,
    asks: ({ ruleId, given: { versionId = "" } }) => ({ form: { ruleId, versionId } }),
    gets: editors,
  },
  {
    door: "lib/moderation#discardRuleDrafts",
    prepare: aDraft,
    asks: ({ ruleId, given: { draftId = "" } }) => ({ form: { ruleId, draftId } }),
    gets: editors,
  },
  {
    door: "lib/moderation#addRule",
    asks: ({ ruleId }) => ({
      form: { parentId: ruleId, title_en: "No loaded dice", title_zh: "不用灌铅骰子" },
    }),
    gets: editors,
  },
];
