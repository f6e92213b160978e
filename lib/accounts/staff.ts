import type { Admin } from "@/lib/accounts/authority";
import type { RolesInput } from "@/lib/accounts/schema";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { Role } from "@/lib/generated/prisma/enums";
import { Refusal } from "@/lib/refusal";

/** Who keeps order here, and with which roles. Only administrators see and change it. */

export type StaffMember = {
  id: string;
  handle: string;
  name: string;
  roles: Role[];
  /** The languages whose cases come to a language reviewer. */
  languages: string[];
  secondFactor: boolean;
  me: boolean;
};

/** Everybody with a role, by handle. */
export async function allStaff(admin: Admin): Promise<StaffMember[]> {
  const rows = await db.account.findMany({
    where: { roles: { some: {} } },
    orderBy: { handle: "asc" },
    select: {
      id: true,
      handle: true,
      name: true,
      roles: { orderBy: { role: "asc" }, select: { role: true, languages: true } },
      secondFactor: { select: { confirmedAt: true } },
    },
  });
  return rows.map(({ roles, secondFactor, ...person }) => ({
    ...person,
    roles: roles.map(({ role }) => role),
    languages: roles.flatMap(({ languages }) => languages),
    secondFactor: Boolean(secondFactor?.confirmedAt),
    me: person.id === admin.id,
  }));
}

/**
 * Gives somebody exactly these roles; none takes them all away. Nobody takes the last step for themselves: an administrator
 * stays one until another says otherwise.
 */
export async function setRoles(admin: Admin, { handle, roles, languages }: RolesInput): Promise<void> {
  await db.$transaction(async (tx) => {
    // of two administrators who dismiss each other the second is none any more
    await tx.$queryRaw`SELECT 1 FROM staff_roles WHERE role = 'admin' ORDER BY account_id FOR UPDATE`;
    const own = { accountId: admin.id, role: "admin" } as const;
    if ((await tx.staffRole.count({ where: own })) === 0) throw new Refusal("not_found", "notFound");
    const found = await tx.account.findUnique({
      where: { handle },
      select: { id: true, roles: { select: { role: true } } },
    });
    if (!found) throw new Refusal("invalid", "checkFields", { fields: { handle: "handleUnknown" } });
    if (found.id === admin.id && !roles.includes("admin")) throw new Refusal("conflict", "staffOwnAdmin");
    const before = found.roles.map(({ role }) => role).sort();
    await tx.staffRole.deleteMany({ where: { accountId: found.id } });
    await tx.staffRole.createMany({
      data: roles.map((role) => ({
        accountId: found.id,
        role,
        languages: role === "language_reviewer" ? languages : [],
      })),
    });
    await writeAudit(tx, {
      actorId: admin.id,
      action: "staff.roles_set",
      subject: { kind: "account", id: found.id },
      before: { roles: before },
      after: { roles: [...roles].sort(), languages },
    });
  });
}

/**
 * The languages whose cases somebody takes; null for all. Only who is nothing but a language reviewer is held to theirs.
 */
export async function languagesOf(accountId: string): Promise<string[] | null> {
  const roles = await db.staffRole.findMany({
    where: { accountId, role: { not: "rules_editor" } },
    select: { role: true, languages: true },
  });
  if (roles.some(({ role }) => role !== "language_reviewer")) return null;
  return roles.flatMap(({ languages }) => languages);
}
