import { expect, it } from "vitest";
import { MediaRefusal } from "@/lib/media/refusal";
import { Refusal } from "@/lib/refusal";

/** What another bundle's copy of the module throws: the same name, another class. */
function elsewhere(name: string): Error {
  return Object.assign(new Error("said elsewhere"), { name });
}

it("a no is a no, whichever bundle's copy of the module said it", () => {
  expect(elsewhere("Refusal")).toBeInstanceOf(Refusal);
  expect(elsewhere("MediaRefusal")).toBeInstanceOf(MediaRefusal);
  expect(elsewhere("MediaRefusal")).not.toBeInstanceOf(Refusal);
  expect(new Error("a bug")).not.toBeInstanceOf(Refusal);
  expect({ name: "Refusal" }).not.toBeInstanceOf(Refusal);
});
