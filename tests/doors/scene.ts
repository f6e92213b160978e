import { randomUUID } from "node:crypto";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { hashPassword } from "@/lib/auth/passwords";
import { db } from "@/lib/db";
import { contentRules } from "@/lib/moderation/content-rules";
import { aComment, aModerator, aNote, aPerson, aPicture } from "../support/cast";

/** Who may knock. "owner" is whoever the thing belongs to: author, respondent, holder of the session. */
export const roles = [
  "signedOut",
  "stranger",
  "owner",
  "blocked",
  "moderator",
  "rulesEditor",
  "admin",
  "suspended",
  "suspendedOwner",
] as const;
export type Role = (typeof roles)[number];

export const inWords: Record<Role, string> = {
  signedOut: "somebody signed out",
  stranger: "a stranger",
  owner: "the owner",
  blocked: "somebody the owner blocked",
  moderator: "a moderator",
  rulesEditor: "an editor of the rules",
  admin: "an admin",
  suspended: "a suspended stranger",
  suspendedOwner: "the owner, suspended",
};

type Thing = { id: string };

export type Scene = {
  role: Role;
  me: Anyone;
  owner: Viewer;
  /** A moderator who decided before and whose report it was not. */
  second: Viewer;
  reporter: Viewer;
  ruleId: string;
  note: Thing;
  comment: Thing;
  /** Open, about the note. */
  openCase: Thing;
  /** Against the owner, about a note that it took down. */
  decision: Thing;
  takenNote: Thing;
  picture: Thing;
  topic: Thing;
  /** What a row has prepared besides. */
  given: Record<string, string>;
};

export const password = "一串糖葫芦 and forty-two cats";
const passwordHash = hashPassword(password);

export const emailOf = ({ handle }: Viewer) => `${handle}@example.org`;

export async function giveCredential(person: Viewer): Promise<void> {
  await db.credential.create({
    data: { accountId: person.id, email: emailOf(person), passwordHash: await passwordHash },
  });
}

async function aRuleVersion() {
  const [shipped] = contentRules;
  if (!shipped) throw new Error("no content rules");
  const { content, strikeWeight: _weight, strikeMonths: _months, ...rule } = shipped;
  const known = await db.ruleVersion.findFirst();
  if (known) return known;
  await db.rule.create({ data: rule });
  // the shipped text, as ensureRules writes it
  return db.ruleVersion.create({
    data: { ruleId: rule.id, version: 1, content: JSON.parse(JSON.stringify(content)) },
  });
}

const names = ({ id, handle, name }: Viewer) => ({ id, handle, name });

type About = { respondent: Viewer; noteId?: string; action?: "take_down" | "suspend" | "ban"; by?: Viewer };

async function aCase({ respondent, noteId }: About) {
  const { ruleId } = await aRuleVersion();
  const words = { title: "交猫税啦", body: "", images: [], under: null, hits: [], language: "zh" };
  return db.case.create({
    data: {
      origin: "report",
      subjectKind: noteId ? "note" : "account",
      noteId,
      respondentId: respondent.id,
      ruleId,
      snapshot: { ...words, author: names(respondent) },
    },
  });
}

export async function aDecision({ respondent, noteId, action = "take_down", by }: About & { by: Viewer }) {
  const [{ id: ruleVersionId }, { id: caseId }] = [
    await aRuleVersion(),
    await aCase(noteId ? { respondent, noteId } : { respondent }),
  ];
  await db.case.update({ where: { id: caseId }, data: { decidedAt: new Date() } });
  const ids = { caseId, moderatorId: by.id, respondentId: respondent.id, ruleVersionId };
  const decision = await db.decision.create({ data: { ...ids, action, reason: "why" } });
  if (noteId) await db.takedown.create({ data: { noteId, decisionId: decision.id } });
  return decision;
}

export async function suspend(person: Viewer, by: Viewer): Promise<void> {
  const { id: decisionId } = await aDecision({ respondent: person, action: "suspend", by });
  await db.suspension.create({
    data: { accountId: person.id, decisionId, until: new Date(Date.now() + 86_400_000) },
  });
}

async function meAs(role: Role, owner: Viewer, second: Viewer): Promise<Anyone> {
  if (role === "signedOut") return null;
  if (role === "owner") return owner;
  if (role === "moderator") return aModerator("deng");
  if (role === "rulesEditor") return aPerson("editor_bo", ["rules_editor"]);
  if (role === "admin") return aPerson("admin_li", ["admin"]);
  const me = role === "suspendedOwner" ? owner : await aPerson("ana");
  if (role === "blocked") await db.block.create({ data: { blockerId: owner.id, blockedId: me.id } });
  if (role === "suspended" || role === "suspendedOwner") await suspend(me, second);
  return me;
}

/** An owner with a note, a comment, an open case and a decision; and `me`, who plays the role. */
export async function aScene(role: Role): Promise<Scene> {
  const [owner, second, reporter] = [await aPerson("mei"), await aModerator("second"), await aPerson("rui")];
  const { ruleId } = await aRuleVersion();
  const note = await aNote({ by: owner });
  const takenNote = await aNote({ by: owner, title: "taken down" });
  const comment = await aComment({ by: owner, on: note });
  await db.note.update({ where: { id: note.id }, data: { commentCount: 1 } });
  const openCase = await aCase({ respondent: owner, noteId: note.id });
  await db.report.create({ data: { caseId: openCase.id, reporterId: reporter.id, ruleId } });
  const decision = await aDecision({ respondent: owner, noteId: takenNote.id, by: second });
  const me = await meAs(role, owner, second);
  const picture = await aPicture(me ?? owner);
  const topic = await db.hashtag.create({ data: { key: "猫税", name: "猫税", noteCount: 1 } });
  const things = { note, takenNote, comment, openCase, decision, picture, topic };
  return { role, me, owner, second, reporter, ruleId, ...things, given: {} };
}

/** The same scene, in which none of the things is there. */
export function withNothingThere(scene: Scene): Scene {
  const none = () => ({ id: randomUUID() });
  return {
    ...scene,
    owner: { ...scene.owner, ...none() },
    ...{
      note: none(),
      takenNote: none(),
      comment: none(),
      openCase: none(),
      decision: none(),
      topic: none(),
    },
    given: Object.fromEntries(Object.keys(scene.given).map((name) => [name, randomUUID()])),
  };
}
