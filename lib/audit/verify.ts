import { parseArgs } from "node:util";
import { type Flaw, verifyAudit } from "@/lib/audit/verifying";
import { disconnect, patiently } from "@/lib/db";

/** `npm run log:verify -- [--head DIGEST]`: is the audit of DATABASE_URL as it was written? Exit code 1 when it is not. */

const words: Record<Exclude<Flaw["kind"], "seal_broken" | "head_missing">, string> = {
  changed: "was changed after it was sealed",
  removed: "was removed after it was sealed",
  inserted: "was slipped in among sealed rows",
  text_changed: "keeps other words than were written",
  text_removed: "has lost its words before their time",
  backdated: "says it is older than it is",
};

function sentence(flaw: Flaw): string {
  if (flaw.kind === "seal_broken")
    return `Seal ${flaw.seal} does not follow from the rows and the seal before it.`;
  if (flaw.kind === "head_missing")
    return "The digest you wrote down is not in the chain: seals were removed.";
  return `Row ${flaw.seq} (${flaw.id}) ${words[flaw.kind]}.`;
}

const { values } = parseArgs({ options: { head: { type: "string" } } });
const { flaw, sealed, waiting, seals, head } = await patiently(() => verifyAudit(new Date(), values.head));
console.log(`${sealed} rows in ${seals} seals; ${waiting} not sealed yet. The last seal: ${head ?? "none"}`);
console.log(flaw ? sentence(flaw) : "The log is as it was written.");
if (flaw) process.exitCode = 1;
await disconnect();
