import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { CaseOrigin } from "@/lib/generated/prisma/enums";
import type { Subject } from "@/lib/moderation/limits";
import { rankCase } from "@/lib/moderation/ranking";
import type { Snapshot } from "@/lib/moderation/snapshot";
import { Refusal } from "@/lib/refusal";

type Opening = {
  subject: Subject;
  origin: CaseOrigin;
  respondentId: string;
  ruleId: string;
  snapshot: Snapshot;
  /** Should it be opened: whether nobody stands for its rule yet. */
  doubted?: boolean;
};

/**
 * The open case of a thing, locked; opened when there is none. The partial unique indexes settle who opens it; the loop is
 * for a case that is decided between the two statements.
 */
export async function joinOpenCase(tx: Tx, opening: Opening): Promise<string> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [opened] = await tx.case.createManyAndReturn({
      data: [rowOf(opening)],
      skipDuplicates: true,
      select: { id: true },
    });
    if (opened) {
      await keepPictures(tx, opened.id, opening.snapshot);
      await rankCase(tx, opened.id);
      return opened.id;
    }
    const joined = await lockOpenCaseOf(tx, opening.subject);
    if (joined) return joined;
  }
  throw new Refusal("unavailable", "tryAgain");
}

function rowOf({ subject: { kind, id }, snapshot, ...rest }: Opening) {
  return {
    ...rest,
    snapshot,
    language: snapshot.language,
    subjectKind: kind,
    noteId: kind === "note" ? id : null,
    commentId: kind === "comment" ? id : null,
    boardId: kind === "board" ? id : null,
  };
}

/** A case that nobody has to take up: for a decision that no person made. An open one of the same thing stays open. */
export async function openDecided(tx: Tx, opening: Opening): Promise<string> {
  const now = new Date();
  const data = { ...rowOf(opening), createdAt: now, decidedAt: now };
  const { id } = await tx.case.create({ data, select: { id: true } });
  await keepPictures(tx, id, opening.snapshot);
  return id;
}

/** What the snapshot shows stays for whoever decides and judges, also when its author takes it out of the note. */
async function keepPictures(tx: Tx, caseId: string, { images }: Snapshot): Promise<void> {
  const ids = images.flatMap(({ mediaId }) => mediaId ?? []);
  await tx.$executeRaw`
    INSERT INTO case_pictures (case_id, media_id)
    SELECT ${caseId}::uuid, m.id FROM media m WHERE m.id = ANY(${ids}::uuid[]) FOR KEY SHARE`;
}

export async function lockOpenCaseOf(tx: Tx, { kind, id }: Subject): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM cases WHERE decided_at IS NULL AND ${is[kind](id)} FOR UPDATE`;
  return rows[0]?.id ?? null;
}

/** In the words of the partial unique indexes, so that they are used. */
const is: Record<Subject["kind"], (id: string) => Prisma.Sql> = {
  note: (id) => Prisma.sql`subject_kind = 'note' AND note_id = ${id}::uuid`,
  comment: (id) => Prisma.sql`subject_kind = 'comment' AND comment_id = ${id}::uuid`,
  account: (id) => Prisma.sql`subject_kind = 'account' AND respondent_id = ${id}::uuid`,
  board: (id) => Prisma.sql`subject_kind = 'board' AND board_id = ${id}::uuid`,
};

/** The thing a case is about. A note or comment whose row is gone has none left. */
export function subjectOf(found: {
  subjectKind: Subject["kind"];
  noteId: string | null;
  commentId: string | null;
  boardId: string | null;
  respondentId: string;
}): Subject | null {
  const ids: Record<Subject["kind"], string | null> = {
    note: found.noteId,
    comment: found.commentId,
    account: found.respondentId,
    board: found.boardId,
  };
  const id = ids[found.subjectKind];
  return id ? { kind: found.subjectKind, id } : null;
}

/**
 * A case stands in the queue under the gravest rule that a report names, of equally grave ones under the more exact. Whoever names
 * one as grave stands for it.
 */
export async function preferGraver(tx: Tx, caseId: string, ruleId: string): Promise<void> {
  const settled = await tx.$executeRaw`
    UPDATE cases c SET doubted = FALSE FROM rules named, rules present
    WHERE c.id = ${caseId}::uuid AND c.doubted AND named.id = ${ruleId} AND present.id = c.rule_id
      AND named.severity >= present.severity`;
  const moved = await tx.$executeRaw`
    UPDATE cases c SET rule_id = graver.id FROM rules graver, rules present
    WHERE c.id = ${caseId}::uuid AND graver.id = ${ruleId} AND present.id = c.rule_id
      AND (graver.severity > present.severity
        OR (graver.severity = present.severity AND graver.parent_id = present.id))`;
  if (settled + moved > 0) await rankCase(tx, caseId);
}
