import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { db } from "@/lib/db";
import { type ChannelSlug, channels } from "@/prisma/seed/channels";
import { insertRows } from "@/prisma/seed/insert";
import { commissions, mediaRow } from "@/prisma/seed/note-rows";
import type { Painted } from "@/prisma/seed/painter";
import { paintAll } from "@/prisma/seed/painting";
import { buildTown } from "@/prisma/seed/town";
import { idAt } from "./numbers";

/** The demo's few hundred drawings, shared by all notes. */
export type Pictures = {
  /** Ids of media, and what they show. */
  ofChannel: Record<ChannelSlug, { id: string; alt: string }[]>;
  avatars: string[];
};

/** Draws them once for all databases of this folder; the files are named by a secret that stays with it. */
async function painted(folder: string): Promise<Map<string, Painted>> {
  const file = join(folder, "pictures.json");
  const kept = await readFile(file, "utf8").catch(() => null);
  // Written below and nowhere else.
  if (kept) return new Map(JSON.parse(kept) as [string, Painted][]);
  const made = await paintAll(commissions(buildTown(new Date(0))));
  await writeFile(file, JSON.stringify([...made]));
  return made;
}

export async function hangPictures(folder: string, owner: string, now: number): Promise<Pictures> {
  const drawings = await painted(folder);
  const { notes } = buildTown(new Date(0));
  const ofChannel = Object.fromEntries(
    channels.map(({ slug }) => [slug, []]),
  ) as unknown as Pictures["ofChannel"];
  const avatars: string[] = [];
  const rows = new Map<string, ReturnType<typeof mediaRow>>();
  const about = new Map(
    notes.flatMap(({ story }) =>
      story.pictures.map(({ alt }, at) => [`${story.id}/${at}`, { channel: story.channel, alt }]),
    ),
  );
  for (const [name, drawing] of drawings) {
    if (rows.has(drawing.contentHash)) continue;
    const id = idAt(900, rows.size, now - 400 * 86_400_000);
    rows.set(drawing.contentHash, mediaRow(id, owner, new Date(now), drawing));
    const shown = about.get(name);
    if (shown) ofChannel[shown.channel].push({ id, alt: shown.alt });
    else avatars.push(id);
  }
  await db.$transaction(async (tx) => {
    // Their owner moves in next.
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await insertRows(tx, "media", [...rows.values()]);
  });
  return { ofChannel, avatars };
}
