import { describe, expect, it } from "vitest";
import { handleField, nameField, limits as profileLimits } from "@/lib/accounts/schema";
import { passwordIsYou, passwordLengthProblem } from "@/lib/auth/rules";
import { missingFrom } from "@/lib/cards/paint";
import { templateIds } from "@/lib/cards/rules";
import { db } from "@/lib/db";
import { channelsIn } from "@/lib/feed/channels";
import { topicsPerNote } from "@/lib/hashtags/rules";
import { cleanLine, cleanText, codePointLength, weightedLength } from "@/lib/language/text";
import { screenWords } from "@/lib/notes/checking";
import { limits, topicsOf } from "@/lib/notes/rules";
import { isPlace } from "@/lib/places/cities";
import { coats } from "@/prisma/seed/art/cat-coats";
import { catPoses } from "@/prisma/seed/art/cats";
import { sketches } from "@/prisma/seed/art/draw";
import { boards } from "@/prisma/seed/boards";
import { cast, signIns } from "@/prisma/seed/cast";
import { channels } from "@/prisma/seed/channels";
import { templateOf } from "@/prisma/seed/pictures";
import { ensureReference } from "@/prisma/seed/reference";
import { smallTalk } from "@/prisma/seed/smalltalk";
import { allStories, heldStories, publicStories } from "@/prisma/seed/stories";
import { sayings } from "@/prisma/seed/talk-rows";
import { buildTown } from "@/prisma/seed/town";

const now = new Date("2026-01-15T12:00:00Z");

describe("a new installation", () => {
  it("starts with at least ten channels, each named in both languages and in its place", async () => {
    await ensureReference(db);
    const rows = await db.channel.findMany({ orderBy: { position: "asc" } });
    expect(rows.length).toBeGreaterThanOrEqual(10);
    for (const of of ["slug", "nameEn", "nameZh", "position"] as const)
      expect(new Set(rows.map((row) => row[of])).size).toBe(rows.length);
    for (const { nameEn, nameZh } of rows) {
      expect(nameEn).toMatch(/^[A-Z][A-Za-z &]+$/);
      expect(nameZh).toMatch(/^\p{Script=Han}+$/u);
    }
    expect(await channelsIn("en")).toEqual(rows.map(({ slug, nameEn }) => ({ slug, name: nameEn })));
  });

  it("leaves to its administrators what they changed since", async () => {
    await ensureReference(db);
    await db.channel.updateMany({ where: { slug: "pets" }, data: { nameEn: "Animals" } });
    await db.channel.delete({ where: { slug: "gaming" } });
    await ensureReference(db);
    expect(await db.channel.count({ where: { slug: "gaming" } })).toBe(0);
    expect(await db.channel.findUnique({ where: { slug: "pets" } })).toMatchObject({ nameEn: "Animals" });
  });
});

describe("the demo's notes", () => {
  it("are at least 130, at least six in every channel", () => {
    expect(publicStories.length).toBeGreaterThanOrEqual(130);
    for (const { slug } of channels) {
      expect(publicStories.filter(({ channel }) => channel === slug).length, slug).toBeGreaterThanOrEqual(6);
    }
  });

  it.each(allStories.map((story) => [story.id, story] as const))("%s could have been posted", (_, story) => {
    expect(weightedLength(story.title)).toBeLessThanOrEqual(20);
    expect(codePointLength(story.body)).toBeLessThanOrEqual(limits.body);
    expect([cleanLine(story.title), cleanText(story.body).trim()]).toEqual([story.title, story.body]);
    expect(topicsOf(story).length).toBeLessThanOrEqual(topicsPerNote);
    expect(story.pictures.length).toBeGreaterThanOrEqual(1);
    expect(story.pictures.length).toBeLessThanOrEqual(limits.pictures);
    for (const { alt } of story.pictures) expect(alt).not.toBe("");
    for (const said of story.talk) expect(codePointLength(said.text)).toBeLessThanOrEqual(500);
  });

  it("show pictures that somebody can draw", () => {
    const kinds = new Set([
      ...Object.keys(sketches),
      ...Object.keys(catPoses).map((pose) => `cat.${pose}`),
      ...templateIds.map((template) => `card.${template}`),
    ]);
    const avatars = Object.values(cast).map(({ avatar }) => ({
      kind: avatar.scene,
      coat: "coat" in avatar ? avatar.coat : "orange",
    }));
    for (const { kind, coat = "orange" } of [...allStories.flatMap(({ pictures }) => pictures), ...avatars]) {
      expect(kinds).toContain(kind);
      expect(Object.keys(coats)).toContain(coat);
    }
  });

  it("say what can be drawn, and name places that are there", () => {
    for (const { pictures, place } of allStories) {
      for (const picture of pictures) {
        const template = templateOf(picture);
        if (template) expect(missingFrom(template, picture.alt)).toEqual([]);
      }
      if (place !== undefined) expect(isPlace(place)).toBe(true);
    }
    expect(allStories.filter(({ pictures: [cover] }) => cover && templateOf(cover)).length).toBeGreaterThan(
      3,
    );
  });

  it("break no rule that the machine knows, but for the one it holds", () => {
    const verdictOf = (story: (typeof allStories)[number]) =>
      screenWords({ ...story, altTexts: story.pictures.map(({ alt }) => alt) }).verdict;
    for (const story of publicStories) expect(verdictOf(story), story.id).toBe("allow");
    // its writer was asked and went on
    for (const story of heldStories) expect(["warn", "hold"], story.id).toContain(verdictOf(story));
  });

  it("are each their own", () => {
    expect(new Set(allStories.map(({ id }) => id)).size).toBe(allStories.length);
    expect(new Set(allStories.map(({ title }) => title)).size).toBe(allStories.length);
    const known = new Set(allStories.map(({ id }) => id));
    for (const { notes } of boards) for (const id of notes) expect(known).toContain(id);
  });
});

describe("the demo's people", () => {
  const town = buildTown(now);
  const residents = [...town.citizens.values(), ...town.readers];

  it("bear names and handles that one could sign up with, each their own", () => {
    expect(new Set(residents.map(({ handle }) => handle)).size).toBe(residents.length);
    for (const { handle } of residents) expect(handleField.safeParse(handle).data, handle).toBe(handle);
    for (const { name, bio } of Object.values(cast)) {
      expect(nameField.safeParse(name).data).toBe(name);
      expect(codePointLength(bio)).toBeLessThanOrEqual(profileLimits.bio);
    }
    for (const { member } of town.readers) expect(nameField.safeParse(member.name).data).toBe(member.name);
  });

  it("sign in with passwords that the product would take", () => {
    for (const { key, email, password } of signIns) {
      expect(passwordLengthProblem(password)).toBeNull();
      expect(passwordIsYou(password, { handle: cast[key].handle, email })).toBe(false);
    }
  });

  it("say at least 500 things, none before its note or after the present", () => {
    const said = sayings(town);
    expect(said.length).toBeGreaterThanOrEqual(500);
    for (const { at, note, parent } of said) {
      expect(at.getTime()).toBeGreaterThanOrEqual(Math.max(note.at.getTime(), parent?.at.getTime() ?? 0));
      expect(at.getTime()).toBeLessThanOrEqual(now.getTime());
    }
    expect(Object.keys(smallTalk)).toEqual(channels.map(({ slug }) => slug));
  });

  it("are the same at every start", () => {
    const again = buildTown(now);
    expect(again.notes.map(({ id }) => id)).toEqual(town.notes.map(({ id }) => id));
  });
});
