import { expect, test } from "vitest";
import { nextStep, Pace } from "@/components/feed/steps";

const upTo = (count: number) => Array.from({ length: count }, (_, card) => card);

test("a page that opens shows all its cards at once", () => {
  expect(nextStep(null, upTo(40), 0, 2)).toEqual(upTo(40));
});

test("who scrolls gets the cards on the screen first, and the rest frame by frame", () => {
  const wanted = upTo(40).slice(10);
  let drawn = upTo(12);
  const came: number[][] = [];
  while (drawn.length < wanted.length || drawn[0] !== wanted[0]) {
    const next = nextStep(drawn, wanted, 20, 6);
    came.push(next.filter((card) => !drawn.includes(card)));
    drawn = next;
  }
  expect(came[0]).toEqual([17, 18, 19, 20, 21, 22]);
  expect(came.map((cards) => cards.length)).toEqual([6, 6, 6, 6, 4]);
  expect(drawn).toEqual(wanted);
});

test("cards that are wanted no more go at once", () => {
  expect(nextStep(upTo(40), [30, 31, 39, 40], 39, 1)).toEqual([30, 31, 39, 40]);
});

test("a quick computer gets more cards in a frame, a slow phone fewer, but some", () => {
  const after = (took: number) => {
    const pace = new Pace();
    for (let frame = 0; frame < 10; frame++) {
      pace.frameBegins(frame * took);
      pace.bringsMore(frame * took);
    }
    return pace.cards;
  };
  expect([after(16), after(33), after(80)]).toEqual([16, 4, 2]);
});

test("a reader who rests between two scrolls has not made the page slow", () => {
  const pace = new Pace();
  for (let frame = 0; frame < 10; frame++) {
    pace.frameBegins(frame * 1_500);
    pace.bringsMore(frame * 1_500);
  }
  expect(pace.cards).toBe(4);
});
