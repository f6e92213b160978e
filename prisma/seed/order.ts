import type { Tx } from "@/lib/db";
import { joinOpenCase } from "@/lib/moderation/cases";
import { openCaseForHold } from "@/lib/moderation/holding";
import { rankCase } from "@/lib/moderation/ranking";
import type { RuleId } from "@/lib/moderation/rule-ids";
import { currentVersion } from "@/lib/moderation/rulebook";
import { takeSnapshot } from "@/lib/moderation/snapshot";
import { writeStrike } from "@/lib/moderation/strikes";
import { screenWords } from "@/lib/notes/checking";
import { keepScreening } from "@/lib/screening/keeping";
import type { Who } from "./cast";
import type { Answers } from "./notices";
import { citizen } from "./people-rows";
import { heldStories } from "./stories";
import { hoursBefore, type Told, type Town } from "./town";

type Report = { by: Who; words: string; ago: number };
type Ruling = {
  by: Who;
  ago: number;
  action: "dismiss" | "take_down";
  rule: RuleId;
  reason: string;
  quotes: string[];
};
type Affair = {
  note: string;
  rule: RuleId;
  reports: Report[];
  ruling?: Ruling;
  appeal?: { words: string; ago: number };
};

/** As they were decided: numbers of cases and the log go by this order. */
const affairs: readonly Affair[] = [
  {
    note: "tones-tongue",
    rule: "pornography",
    reports: [{ by: "facai", words: "出现“吻”字，低俗。", ago: 90 }],
    ruling: {
      by: "lan",
      ago: 88,
      action: "dismiss",
      rule: "pornography",
      reason:
        "这是一次声调口误的趣事，没有任何色情内容。A tone mix-up, told kindly. Nothing here breaks a rule.",
      quotes: [],
    },
  },
  {
    note: "facai-inside",
    rule: "scams-and-spam",
    reports: [
      {
        by: "ana",
        words: "He asks newcomers for 49 dollars to get 500 back. My aunt lost money to exactly this.",
        ago: 53,
      },
      { by: "tang", words: "冒充官方合作，先收钱。", ago: 52.4 },
    ],
    ruling: {
      by: "rosa",
      ago: 51,
      action: "take_down",
      rule: "scams-and-spam",
      reason:
        "The note asks people to pay before they are paid and claims a partnership that does not exist. 该笔记要求先付款再“返钱”，并谎称官方合作。",
      quotes: ["pay 49 USD activation, get 500 USD back same day", "官方合作"],
    },
  },
  {
    note: "hattie-weed",
    rule: "drugs",
    reports: [{ by: "facai", words: "美国人卖 weed，就是毒品，还免费送！", ago: 33 }],
    ruling: {
      by: "lan",
      ago: 30,
      action: "take_down",
      rule: "drugs",
      reason: "笔记提出赠送 weed（大麻）。规则第 2 条不允许赠送或交易毒品。",
      quotes: ["I have a whole bag of it drying on the porch"],
    },
    appeal: {
      words:
        "Oh dear. A weed is any plant you didn't invite. This one was a dock, four feet long, and the bag is for my neighbour's rabbits. 'Weed' also means the other thing in English, I know, and I see how it reads. There is a photo of my porch. Please ask any gardener. No hard feelings at all.",
      ago: 26,
    },
  },
  {
    note: "facai-lie-down",
    rule: "scams-and-spam",
    reports: [
      { by: "tang", words: "先收费、承诺回本、拉人头，典型骗局。", ago: 6.8 },
      { by: "yue", words: "我表姐被同样的话术骗过一百九十八。", ago: 5.9 },
      { by: "qin", words: "大白天骗人，管管吧。", ago: 4.1 },
      { by: "ana", words: "Same person as last week, new fee.", ago: 2.2 },
      { by: "boluo", words: "我们班同学差点扣了 1", ago: 0.7 },
    ],
  },
];

/** Reports, decisions, an appeal and a note in review, as if they had come in one by one. Answers what people were told. */
export async function keepOrder(tx: Tx, town: Town): Promise<Answers["judged"]> {
  const told: Answers["judged"] = [];
  for (const affair of affairs) told.push(...(await settle(tx, town, affair)));
  for (const { id } of heldStories) await holdBack(tx, noteCalled(town, id));
  return told;
}

function noteCalled({ notes }: Town, id: string): Told {
  const note = notes.find(({ story }) => story.id === id);
  if (!note) throw new Error(`No note is called ${id}`);
  return note;
}

async function settle(tx: Tx, town: Town, affair: Affair): Promise<Answers["judged"]> {
  const note = noteCalled(town, affair.note);
  const snapshot = await takeSnapshot(tx, { kind: "note", id: note.id });
  if (!snapshot) throw new Error(`${affair.note} cannot be reported`);
  const subject = { kind: "note", id: note.id } as const;
  const caseId = await joinOpenCase(tx, {
    subject,
    origin: "report",
    respondentId: note.author.id,
    ruleId: affair.rule,
    snapshot,
  });
  const opened = hoursBefore(town.now, Math.max(...affair.reports.map(({ ago }) => ago)));
  await tx.case.update({
    where: { id: caseId },
    data: {
      reportCount: affair.reports.length,
      // nobody had a record yet
      reportWeight: affair.reports.length / 2,
      createdAt: opened,
    },
  });
  await rankCase(tx, caseId);
  const reports = await Promise.all(
    affair.reports.map((report) => file(tx, town, caseId, affair.rule, report)),
  );
  if (!affair.ruling) return [];
  const decisionId = await decide(tx, town, caseId, note, affair.ruling);
  if (affair.appeal) await appeal(tx, town, decisionId, note, affair.appeal);
  const at = hoursBefore(town.now, affair.ruling.ago);
  const outcome = reports.map(({ id, reporterId }) => ({
    accountId: reporterId,
    kind: "report_outcome",
    actorId: null,
    noteId: note.id,
    reportId: id,
    at,
  }));
  if (affair.ruling.action === "dismiss") return outcome;
  return [
    ...outcome,
    { accountId: note.author.id, kind: "decision", actorId: null, noteId: note.id, decisionId, at },
  ];
}

async function file(tx: Tx, town: Town, caseId: string, ruleId: string, { by, words, ago }: Report) {
  const [reporterId, createdAt] = [citizen(town, by).id, hoursBefore(town.now, ago)];
  const report = await tx.report.create({
    data: { caseId, ruleId, reporterId, words, createdAt },
    select: { id: true, reporterId: true },
  });
  const after = { reportId: report.id, ruleId };
  await tx.audit.create({
    data: {
      actorId: reporterId,
      action: "report.filed",
      subjectKind: "case",
      subjectId: caseId,
      after,
      createdAt,
    },
  });
  return report;
}

async function decide(
  tx: Tx,
  town: Town,
  caseId: string,
  note: Told,
  { by, ago, action, rule, reason, quotes }: Ruling,
): Promise<string> {
  const [moderatorId, createdAt] = [citizen(town, by).id, hoursBefore(town.now, ago)];
  const { id: ruleVersionId } = await currentVersion(tx, rule);
  const decision = {
    caseId,
    moderatorId,
    respondentId: note.author.id,
    action,
    ruleVersionId,
    reason,
    quotes,
    createdAt,
  };
  const { id: decisionId } = await tx.decision.create({ data: decision, select: { id: true } });
  await tx.case.update({
    where: { id: caseId },
    data: { decidedAt: createdAt, claimedById: moderatorId, claimedAt: createdAt },
  });
  if (action === "take_down") {
    const data = { noteId: note.id, decisionId, createdAt };
    await tx.restriction.create({ data: { ...data, action } });
    await tx.takedown.create({ data });
    await writeStrike(tx, {
      decisionId,
      accountId: note.author.id,
      action,
      at: createdAt,
    });
  }
  const [before, after] = [
    { ruleId: rule, decided: false },
    { decisionId, action, ruleVersionId, days: null },
  ];
  await tx.audit.create({
    data: {
      actorId: moderatorId,
      action: "case.decided",
      subjectKind: "case",
      subjectId: caseId,
      before,
      after,
      createdAt,
    },
  });
  return decisionId;
}

async function appeal(
  tx: Tx,
  town: Town,
  decisionId: string,
  note: Told,
  { words, ago }: { words: string; ago: number },
): Promise<void> {
  const createdAt = hoursBefore(town.now, ago);
  const { id } = await tx.appeal.create({
    data: { decisionId, appellantId: note.author.id, words, createdAt },
    select: { id: true },
  });
  const after = { appealId: id };
  await tx.audit.create({
    data: {
      actorId: note.author.id,
      action: "appeal.filed",
      subjectKind: "decision",
      subjectId: decisionId,
      after,
      createdAt,
    },
  });
}

/** What the rule check makes of the note's own words decides under which rule it waits. */
async function holdBack(tx: Tx, { id, at, story }: Told): Promise<void> {
  const screening = screenWords({
    title: story.title,
    body: story.body,
    altTexts: story.pictures.map(({ alt }) => alt),
  });
  const screeningId = await keepScreening(tx, screening, { noteId: id });
  await tx.hold.create({ data: { noteId: id, screeningId, createdAt: at } });
  await openCaseForHold(tx, id);
  await tx.case.updateMany({ where: { noteId: id }, data: { createdAt: at } });
}
