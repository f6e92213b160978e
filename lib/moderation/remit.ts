import type { Moderator } from "@/lib/accounts/authority";
import { languagesOf } from "@/lib/accounts/staff";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { Refusal } from "@/lib/refusal";

/** What is in no one language, or in several, comes to every language reviewer. */
const anybodys = ["mixed", "und"];

/** The cases that come to this moderator: all that are not about themselves, for a language reviewer those of their languages. */
export async function remitOf({ id }: { id: string }): Promise<Prisma.CaseWhereInput> {
  const others = { respondentId: { not: id } };
  const languages = await spokenBy(id);
  return languages ? { ...others, language: { in: languages } } : others;
}

/** In which languages somebody reviews, with those that are everybody's; null for all. */
export async function spokenBy(accountId: string): Promise<string[] | null> {
  const languages = await languagesOf(accountId);
  return languages && [...languages, ...anybodys];
}

/** Who of the staff a case in this language could come to. */
export function remitIn(language: string): Prisma.StaffRoleWhereInput {
  const speaking = anybodys.includes(language) ? {} : { languages: { has: language } };
  return {
    OR: [{ role: { in: ["reviewer", "senior", "admin"] } }, { role: "language_reviewer", ...speaking }],
  };
}

/** Refuses a case that does not come to this moderator as if it were not there. */
export async function requireRemit(moderator: Moderator, caseId: string): Promise<void> {
  const found = await db.case.findFirst({
    where: { AND: [{ id: caseId }, await remitOf(moderator)] },
    select: { id: true },
  });
  if (!found) throw new Refusal("not_found", "notFound");
}
