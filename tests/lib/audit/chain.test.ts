import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { exportAudit } from "@/lib/audit/exporting";
import { sweepTexts } from "@/lib/audit/purging";
import { sealAudit } from "@/lib/audit/sealing";
import { verifyAudit } from "@/lib/audit/verifying";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";

const now = new Date();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

function write(action: string, texts?: Record<string, string>) {
  return db.$transaction((tx) =>
    writeAudit(tx, {
      actorId: null,
      action,
      subject: { kind: "case", id: randomUUID() },
      after: { days: 7, at: "b" },
      texts,
    }),
  );
}

/** What only somebody with the database in their hands can do. */
function tamper(sql: string) {
  return db.$transaction([
    db.$executeRawUnsafe("SET LOCAL session_replication_role = replica"),
    db.$executeRawUnsafe(sql),
  ]);
}

async function rowOf(action: string) {
  return db.audit.findFirstOrThrow({ where: { action } });
}

/** Three rows sealed two days ago, two yesterday, one not yet. */
beforeEach(async () => {
  await write("one");
  await write("two", { reason: "不可以这样" });
  await write("three");
  await sealAudit(daysAgo(2));
  await write("four");
  await write("five");
  await sealAudit(daysAgo(1.5));
  await write("six");
});

describe("the chain of the audit", () => {
  test("holds as long as nobody touches it, with what is not sealed yet", async () => {
    expect(await verifyAudit(now)).toMatchObject({ sealed: 5, waiting: 1, seals: 2, flaw: null });
    expect(await sealAudit(now)).toBe(1);
    expect(await sealAudit(now)).toBe(0);
    expect(await verifyAudit(now)).toMatchObject({ sealed: 6, waiting: 0, seals: 3, flaw: null });
  });

  test("names the first row that was changed", async () => {
    await tamper("UPDATE audit SET action = 'other' WHERE action IN ('two', 'four')");
    const { id } = await rowOf("other");
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "changed", id });
    await tamper(`UPDATE audit SET action = 'two' WHERE id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "changed", id: (await rowOf("other")).id });
  });

  test("sees a change of one figure in what was done, and of when", async () => {
    const { id } = await rowOf("three");
    await tamper(`UPDATE audit SET after = '{"days":8,"at":"b"}' WHERE id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "changed", id });
    await tamper(`UPDATE audit SET after = '{"days":7,"at":"b"}' WHERE id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toBeNull();
    await tamper(`UPDATE audit SET created_at = created_at + interval '1 microsecond' WHERE id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "changed", id });
  });

  test("names a row that was removed", async () => {
    const { id, seq } = await rowOf("three");
    await tamper("DELETE FROM audit WHERE action = 'three'");
    expect((await verifyAudit(now)).flaw).toEqual({ kind: "removed", id, seq });
  });

  test("names a row that was slipped in among those sealed", async () => {
    await tamper(`INSERT INTO audit (id, seq, action, subject_kind, subject_id)
      VALUES (gen_random_uuid(), (SELECT min(seq) - 1 FROM audit), 'false', 'case', 'x')`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "inserted", id: (await rowOf("false")).id });
  });

  test("names a row that says it is older than it is", async () => {
    await tamper(`INSERT INTO audit (id, action, subject_kind, subject_id, created_at)
      VALUES (gen_random_uuid(), 'false', 'case', 'x', now() - interval '9 days')`);
    await sealAudit(now);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "backdated", id: (await rowOf("false")).id });
  });

  test("breaks when the seal was made to fit the change", async () => {
    const { id } = await rowOf("two");
    await tamper(`UPDATE audit_seal_rows SET digest = sha256('x') WHERE audit_id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "changed", id });
    await tamper(`DELETE FROM audit_seal_rows WHERE audit_id = '${id}'`);
    await tamper(`DELETE FROM audit WHERE id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toEqual({ kind: "seal_broken", seal: 1 });
  });

  test("knows by its last digest, kept elsewhere, when its end was cut off", async () => {
    const { head } = await verifyAudit(now);
    expect((await verifyAudit(now, head ?? "")).flaw).toBeNull();
    await tamper("DELETE FROM audit_seal_rows WHERE number = 2");
    await tamper("DELETE FROM audit_seals WHERE number = 2");
    expect((await verifyAudit(now, head ?? "")).flaw).toEqual({ kind: "head_missing" });
  });

  test("can be neither changed nor emptied through the front door", async () => {
    for (const table of ["audit", "audit_seals", "audit_seal_rows"]) {
      await expect(db.$executeRawUnsafe(`UPDATE ${table} SET created_at = now()`)).rejects.toThrow(/never/);
      await expect(db.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow(/never/);
      await expect(db.$executeRawUnsafe(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/never/);
    }
    await expect(db.$executeRawUnsafe("UPDATE audit_texts SET content = ''")).rejects.toThrow(/never/);
  });

  test("never makes two who write wait for each other, nor for the seal", async () => {
    let go = () => {};
    const meanwhile = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = db.$transaction(async (tx) => {
      const subject = { kind: "case", id: randomUUID() };
      await writeAudit(tx, { actorId: null, action: "slow", subject });
      await meanwhile;
    });
    await write("quick");
    expect(await sealAudit(daysAgo(1.4))).toBe(2);
    go();
    await slow;
    expect(await sealAudit(daysAgo(1.3))).toBe(1);
    expect((await verifyAudit(daysAgo(1.2))).flaw).toBeNull();
  });
});

describe("what nothing in the chain vouches for", () => {
  test("is named: a row under a seal that is not there", async () => {
    await tamper(`INSERT INTO audit (id, seq, action, subject_kind, subject_id, created_at)
      VALUES (gen_random_uuid(), (SELECT min(seq) - 1 FROM audit), 'false', 'case', 'x', now())`);
    const { id } = await rowOf("false");
    await tamper(`INSERT INTO audit_seal_rows (audit_id, number, seq, digest)
      SELECT a.id, 999, a.seq, sha256(convert_to(jsonb_build_array(
        a.seq, a.id, a.actor_id, a.action, a.subject_kind, a.subject_id, a.before, a.after,
        encode(a.texts_digest, 'hex'), (extract(epoch FROM a.created_at) * 1000000)::bigint)::text, 'UTF8'))
      FROM audit a WHERE a.id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "inserted", id });
  });

  test("is named: words that are gone before their time", async () => {
    const { id } = await rowOf("two");
    await db.$executeRawUnsafe(`DELETE FROM audit_texts WHERE audit_id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "text_removed", id });
  });
});

describe("the texts beside the audit", () => {
  test("may not be other than they were", async () => {
    const { id } = await rowOf("two");
    await tamper(`UPDATE audit_texts SET content = '{"reason":"好的"}' WHERE audit_id = '${id}'`);
    expect((await verifyAudit(now)).flaw).toMatchObject({ kind: "text_changed", id });
  });

  test("are emptied after two years, and the chain holds", async () => {
    expect(await sweepTexts(new Date(now.getTime() + 729 * 86_400_000))).toBe(0);
    const later = new Date(now.getTime() + 731 * 86_400_000);
    expect(await sweepTexts(later)).toBe(1);
    expect((await verifyAudit(later)).flaw).toBeNull();
    expect((await rowOf("two")).textsDigest).not.toBeNull();
  });
});

describe("the export", () => {
  async function exported(format: "csv" | "jsonl") {
    let all = "";
    for await (const lines of exportAudit(format)) all += lines;
    return all.trimEnd().split(/\r?\n/);
  }

  test("has every row with its texts and its seal, a line each", async () => {
    const lines = (await exported("jsonl")).map((line) => JSON.parse(line));
    expect(lines.map(({ action, seal }) => [action, seal])).toEqual([
      ["one", 1],
      ["two", 1],
      ["three", 1],
      ["four", 2],
      ["five", 2],
      ["six", null],
    ]);
    expect(lines[1].texts).toEqual({ reason: "不可以这样" });
    expect(lines[0].after).toEqual({ days: 7, at: "b" });
  });

  test("as a table says the same, and no cell is a formula", async () => {
    await write('=HYPERLINK("http://x")');
    const lines = await exported("csv");
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^seq,id,at,actor,action/);
    expect(lines.at(-1)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
