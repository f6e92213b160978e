import { randomBytes, randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Role, Visibility } from "@/lib/generated/prisma/enums";

/** People and things to write sentences with: `const mei = await aPerson("mei"); const note = await aNote({ by: mei });` */

let unique = 0;

export async function aPerson(handle = `person${++unique}`, roles: Role[] = []): Promise<Viewer> {
  const account = await db.account.create({
    data: { handle, name: handle, roles: { create: roles.map((role) => ({ role })) } },
  });
  if (roles.length > 0) await giveSecondFactor(account.id);
  const { id, name, locale } = account;
  return {
    id,
    handle,
    name,
    locale,
    roles,
    suspendedUntil: null,
    mutedUntil: null,
    secondFactor: roles.length > 0,
    sessionId: randomUUID(),
  };
}

/** Whoever keeps order has a second factor. No test shows a code of this one. */
async function giveSecondFactor(accountId: string): Promise<void> {
  await db.secondFactor.create({ data: { accountId, secret: new Uint8Array(), confirmedAt: new Date() } });
}

/** Lets somebody who is here already keep order. */
export async function appoint({ id: accountId }: { id: string }, role: Role = "senior"): Promise<void> {
  await db.staffRole.create({ data: { accountId, role } });
  await giveSecondFactor(accountId);
}

export function aModerator(handle = `moderator${++unique}`): Promise<Viewer> {
  return aPerson(handle, ["senior"]);
}

export async function aChannel(slug = "pets") {
  return db.channel.upsert({
    where: { slug },
    create: { slug, nameEn: slug, nameZh: slug, position: 1 },
    update: {},
  });
}

export async function aPicture(owner: Viewer) {
  const name = randomBytes(20).toString("hex");
  const key = (rendition: string) => `${name.slice(0, 2)}/${name}.${rendition}.webp`;
  return db.media.create({
    data: {
      ownerId: owner.id,
      contentHash: randomBytes(32),
      masterKey: key("master"),
      largeKey: key("1080"),
      smallKey: key("480"),
      width: 1200,
      height: 1600,
      largeWidth: 1080,
      smallWidth: 480,
      stillKeys: ["360", "480", "1080", "master"].map(key),
      stillWidths: [360, 480, 1080, 1200],
      thumbhash: "1QcSHQRnh493V4dIh4eXh1h4kJUI",
      colour: "#a0522d",
    },
  });
}

type NoteWish = {
  by: Viewer;
  title?: string;
  body?: string;
  visibility?: Visibility;
  publishedAt?: Date;
  channel?: string;
};

/** A published note with one picture. It goes round the command, so that a test can set what it likes. */
export async function aNote({
  by,
  title = "交猫税啦",
  body = "",
  visibility,
  publishedAt,
  channel,
}: NoteWish) {
  const [{ id: channelId }, picture] = await Promise.all([aChannel(channel), aPicture(by)]);
  return db.note.create({
    data: {
      authorId: by.id,
      channelId,
      title,
      body,
      language: "zh",
      visibility,
      publishedAt,
      images: { create: [{ position: 0, mediaId: picture.id }] },
    },
  });
}

export async function aComment({
  by,
  on,
  body = "欢迎欢迎",
}: {
  by: Viewer;
  on: { id: string };
  body?: string;
}) {
  return db.comment.create({ data: { noteId: on.id, authorId: by.id, body, language: "zh" } });
}
