import { expect, test } from "vitest";
import { inCommon } from "@/components/feed/in-common";
import type { FeedCard } from "@/lib/feed/dress";

const mei = { id: "mei", handle: "mei", name: "Mei", avatarUrl: null };

/** As it comes from the server: every part of it new. */
function arrived(wish: Partial<FeedCard> = {}): FeedCard {
  const card: FeedCard = {
    id: "note",
    title: "Cat",
    language: "en",
    declarations: [],
    contentWarning: null,
    notice: null,
    cover: { stills: "", width: 3, height: 4, thumbhash: "", colour: "#a0522d", alt: "A cat" },
    imageCount: 1,
    author: mei,
    likeCount: 0,
    ...wish,
  };
  return JSON.parse(JSON.stringify(card));
}

test("cards of one author share who wrote them, and that they declare nothing", () => {
  const lean = inCommon();
  const [one, other] = [lean(arrived()), lean(arrived({ id: "other" }))];
  expect(other.author).toBe(one.author);
  expect(other.declarations).toBe(one.declarations);
});

test("no card says anything else than it did", () => {
  const lean = inCommon();
  const cards = [
    arrived(),
    arrived({ language: "zh", declarations: ["gifted"] }),
    arrived({ author: { ...mei, name: "Mei Lin" } }),
    arrived({ author: { ...mei, id: "ana" }, found: { marked: [[0, 3]], via: null } }),
    arrived(),
  ];
  expect(cards.map(lean)).toEqual(cards);
});
