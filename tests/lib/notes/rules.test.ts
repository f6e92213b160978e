import { expect, it } from "vitest";
import { topicsOf } from "@/lib/notes/rules";

it("finds a note's topics in title and text, each once, as first written", () => {
  expect(topicsOf({ title: "#猫税 来了", body: "hi #CatTax #猫税# ＃cattax" })).toEqual([
    { key: "猫税", name: "猫税" },
    { key: "cattax", name: "CatTax" },
  ]);
});

it("does not join the end of a title with the start of a text", () => {
  expect(topicsOf({ title: "snow #", body: "day" })).toEqual([]);
});
