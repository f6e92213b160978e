import { describe, expect, it, vi } from "vitest";
import { drawCard } from "@/lib/cards/commands";
import { paintCard } from "@/lib/cards/drawing";
import { cardInput } from "@/lib/cards/schema";
import { db } from "@/lib/db";
import { budgets, limit } from "@/lib/limits";
import { aPerson } from "../../support/cast";

vi.setConfig({ testTimeout: 90_000 });

const card = (words: string, template = "paper") => cardInput.parse({ template, words });

describe("drawing a card", () => {
  it("makes a picture of the author's own, 1080 × 1440, that says what it shows", async () => {
    const mei = await aPerson("mei");
    const { picture, alt } = await drawCard(mei, card(" 今天也要好好吃饭 "));
    expect(alt).toBe("今天也要好好吃饭");
    expect(picture).toMatchObject({ width: 1080, height: 1440, hadLocation: false, animated: false });
    const row = await db.media.findUniqueOrThrow({ where: { id: picture.id } });
    expect(row.ownerId).toBe(mei.id);
  });

  it("is one picture however often it is drawn, and another on another look", async () => {
    const mei = await aPerson("mei");
    const first = await drawCard(mei, card("晚安"));
    const again = await drawCard(mei, card("晚安"));
    const other = await drawCard(mei, card("晚安", "night"));
    expect(again.picture.id).toBe(first.picture.id);
    expect(other.picture.id).not.toBe(first.picture.id);
    expect(await db.media.count()).toBe(2);
  });

  it("refuses letters it does not have, naming them, and keeps nothing", async () => {
    const mei = await aPerson("mei");
    await expect(drawCard(mei, card("سلام hi"))).rejects.toMatchObject({
      code: "invalid",
      messageKey: "cardLetters",
      values: { letters: "س ل ا م" },
    });
    expect(await db.media.count()).toBe(0);
  });

  it("is for people who are signed in", async () => {
    await expect(drawCard(null, card("hi"))).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("happens thirty times a minute, and not once more", async () => {
    const mei = await aPerson("mei");
    for (let i = 1; i < budgets.card.points; i += 1) await limit("card", mei.id);
    await drawCard(mei, card("hi"));
    await expect(drawCard(mei, card("hi"))).rejects.toMatchObject({ code: "limited" });
  });
});

describe("the painter", () => {
  it("answers many at once, each with its own", async () => {
    const words = ["一", "二", "三", "四"];
    const painted = await Promise.all(words.map((one) => paintCard({ template: "ink", words: one })));
    const again = await paintCard({ template: "ink", words: "三" });
    expect(
      new Set(painted.map((one) => Buffer.from("png" in one ? one.png : []).toString("base64"))).size,
    ).toBe(4);
    expect(again).toEqual(painted[2]);
  });
});
