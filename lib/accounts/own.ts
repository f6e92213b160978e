import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

/** What a person may see and change of their own account; never anybody else's. */
export async function ownAccount(viewer: Anyone) {
  const { id } = requireViewer(viewer);
  const { credential, ...account } = await db.account.findUniqueOrThrow({
    where: { id },
    select: {
      handle: true,
      name: true,
      bio: true,
      locale: true,
      hiddenDeclarations: true,
      languageDial: true,
      remindsAlt: true,
      languages: {
        select: { language: true, level: true },
        orderBy: [{ level: "asc" }, { language: "asc" }],
      },
      credential: { select: { email: true, emailConfirmedAt: true } },
    },
  });
  return { ...account, email: credential?.email ?? "", emailConfirmed: credential?.emailConfirmedAt != null };
}

/** The account that an e-mail or a handle (both normalised) names, with its password's hash; for signing in only. */
export function credentialOf(identifier: { email: string } | { handle: string }) {
  const where = "email" in identifier ? identifier : { account: identifier };
  return db.credential.findFirst({
    where,
    select: {
      accountId: true,
      email: true,
      passwordHash: true,
      account: { select: { handle: true, locale: true } },
    },
  });
}

/** How one account signs in. The hash never leaves the server: for comparing only. */
export async function ownCredential(accountId: string) {
  const { account, ...credential } = await db.credential.findUniqueOrThrow({
    where: { accountId },
    select: { email: true, passwordHash: true, account: { select: { handle: true, locale: true } } },
  });
  return { ...credential, ...account };
}
