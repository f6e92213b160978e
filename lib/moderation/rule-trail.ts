import { createHash } from "node:crypto";
import type { RulesEditor } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { type RuleTerms, storedTerms } from "@/lib/moderation/rule-terms";

/** What the log keeps of the work on rules. */

export function audit(
  tx: Tx,
  { id: actorId }: RulesEditor,
  action: string,
  ruleId: string,
  after: Prisma.InputJsonObject,
): Promise<void> {
  return writeAudit(tx, { actorId, action, subject: { kind: "rule", id: ruleId }, after });
}

/** What was written, without its words. */
export function digestOf(terms: RuleTerms): string {
  return createHash("sha256")
    .update(JSON.stringify(storedTerms.parse(terms)))
    .digest("hex");
}
