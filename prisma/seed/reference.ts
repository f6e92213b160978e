import type { PrismaClient } from "@/lib/generated/prisma/client";
import { ensureRules } from "@/lib/moderation/rulebook";
import { ensurePairs } from "@/lib/search/pairs";
import { channels } from "./channels";

/**
 * What every installation needs before its first note: the channels and the content rules. Running it again changes nothing
 * that an administrator has changed since. It draws nothing and imports nothing heavy: it runs at every start.
 */
export async function ensureReference(db: PrismaClient): Promise<void> {
  await db.$transaction(async (tx) => {
    // Channels are the administrators' from the first day on: only an empty list is filled.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.channels'))`;
    if ((await tx.channel.count()) > 0) return;
    await tx.channel.createMany({ data: channels.map((channel, i) => ({ ...channel, position: i + 1 })) });
  });
  await db.$transaction((tx) => ensureRules(tx), { timeout: 20_000 });
  await ensurePairs(db);
}
