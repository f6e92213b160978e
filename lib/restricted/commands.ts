import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { hashPassword, passwordMatches } from "@/lib/auth/passwords";
import { db } from "@/lib/db";
import { forgive, limit } from "@/lib/limits";
import { Refusal } from "@/lib/refusal";
import { daysToEnd, moreMinutes } from "@/lib/restricted/limits";
import type { CodeInput, LimitInput, RestrictInput } from "@/lib/restricted/schema";
import { giveMore } from "@/lib/restricted/time";

const inForce = (now: Date) => ({ OR: [{ endsAt: null }, { endsAt: { gt: now } }] });

export type OwnMode = { dailyMinutes: number; endsAt: Date | null };

/** How one's own restricted mode stands; null while it is off. The code's hash stays here. */
export async function ownMode(viewer: Anyone): Promise<OwnMode | null> {
  const { id } = requireViewer(viewer);
  return db.restrictedMode.findFirst({
    where: { accountId: id, ...inForce(new Date()) },
    select: { dailyMinutes: true, endsAt: true },
  });
}

/** Switches it on with a code, which is needed from now on. Refuses where it is on already ("conflict"). */
export async function restrict(viewer: Anyone, input: RestrictInput): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  await limit("restrictedCode", accountId);
  const [codeHash, timeZone] = await Promise.all([hashPassword(input.code), zoneNamed(input.timeZone)]);
  await db.$transaction(async (tx) => {
    await tx.restrictedMode.deleteMany({ where: { accountId, endsAt: { lte: new Date() } } });
    const { count } = await tx.restrictedMode.createMany({
      data: [{ accountId, codeHash, timeZone, dailyMinutes: input.dailyMinutes }],
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal("conflict", "restrictedOn");
  });
  await forgive("restrictedCode", accountId);
}

/** A zone that the database can count days in; UTC where there is none of that name. */
async function zoneNamed(name: string): Promise<string> {
  const known = await db.$queryRaw<unknown[]>`SELECT 1 FROM pg_timezone_names WHERE name = ${name}`;
  return known.length > 0 ? name : "UTC";
}

/** Refuses a wrong code, and after five in a quarter of an hour any code. */
async function requireCode(accountId: string, code: string): Promise<void> {
  await limit("restrictedCode", accountId);
  const mode = await db.restrictedMode.findFirst({
    where: { accountId, ...inForce(new Date()) },
    select: { codeHash: true },
  });
  if (!mode) throw new Refusal("conflict", "restrictedOff");
  if (!(await passwordMatches(mode.codeHash, code))) {
    throw new Refusal("invalid", "checkFields", { fields: { code: "restrictedCodeWrong" } });
  }
  await forgive("restrictedCode", accountId);
}

/** Another limit a day; who has the code also takes back an ending that was asked for without it. */
export async function changeLimit(viewer: Anyone, { code, dailyMinutes }: LimitInput): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  await requireCode(accountId, code);
  await db.restrictedMode.updateMany({ where: { accountId }, data: { dailyMinutes, endsAt: null } });
}

/** A quarter of an hour more, today. */
export async function goOn(viewer: Anyone, { code }: CodeInput): Promise<void> {
  const { id } = requireViewer(viewer);
  await requireCode(id, code);
  await giveMore(id, moreMinutes);
}

/** Switches it off; what was counted is forgotten. */
export async function unrestrict(viewer: Anyone, { code }: CodeInput): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  await requireCode(accountId, code);
  await db.$transaction([
    db.restrictedMode.deleteMany({ where: { accountId } }),
    db.screenTime.deleteMany({ where: { accountId } }),
  ]);
}

/** For who has lost the code: it ends in a week, in plain sight of whoever looks after them. Asking again does not hurry it. */
export async function askToEnd(viewer: Anyone): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  const endsAt = new Date(Date.now() + daysToEnd * 86_400_000);
  await db.restrictedMode.updateMany({ where: { accountId, endsAt: null }, data: { endsAt } });
}
