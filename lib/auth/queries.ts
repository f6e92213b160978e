import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { describeDevice } from "@/lib/auth/rules";
import { db } from "@/lib/db";

/** Where somebody is signed in, newest first, this session at the head. */
export async function ownSessions(viewer: Anyone) {
  const { id, sessionId } = requireViewer(viewer);
  const sessions = await db.session.findMany({
    where: {
      accountId: id,
      expiresAt: { gt: new Date() },
      // what still waits for its code is nobody's yet
      ...(viewer?.secondFactor ? { secondFactorAt: { not: null } } : {}),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, userAgent: true, createdAt: true },
  });
  return sessions
    .map(({ userAgent, ...session }) => ({
      ...session,
      ...describeDevice(userAgent),
      isThisOne: session.id === sessionId,
    }))
    .sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne));
}

export type OwnSession = Awaited<ReturnType<typeof ownSessions>>[number];
