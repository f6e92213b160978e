import { expect, it } from "vitest";
import { goesOn, typedOf, withTyped } from "@/components/compose/typed-early";
import { blankContent, blankState, type DraftState } from "@/lib/drafts/rules";

/** The form's values as nobody has touched them. */
const untouched = {
  title: "",
  body: "",
  channel: "",
  visibility: "everyone",
  commentAudience: "everyone",
  requestId: "r1",
};
const sent: DraftState = { content: { ...blankContent, title: "Tea", body: "one" }, pictures: [] };
const kept = { ...blankContent, title: "Tea", body: "one, two" };

it("sees nothing in a form that nobody has touched", () => {
  expect(typedOf(untouched, blankState)).toEqual({});
  expect(typedOf({ ...untouched, title: "Tea", body: "one" }, sent)).toEqual({});
});

it("sees what was typed and chosen before the scripts woke, and nothing else", () => {
  const typed = {
    ...untouched,
    ...{ title: "猫\n税", body: "one\r\ntwo", visibility: "mutuals", "declarations[]": "gifted\nai_made" },
  };
  expect(typedOf(typed, blankState)).toEqual({
    ...{ title: "猫 税", body: "one\ntwo", visibility: "mutuals", declarations: ["gifted", "ai_made"] },
  });
  expect(typedOf({ ...untouched, warned: "1", contentWarning: "spiders" }, blankState)).toEqual({
    contentWarning: "spiders",
  });
});

it("goes on with the draft that was being written, unless the words are another note's", () => {
  expect(goesOn({}, kept)).toBe(true);
  expect(goesOn({ channel: "pets" }, kept)).toBe(true);
  expect(goesOn({ body: "one, two, three" }, kept)).toBe(true);
  expect(goesOn({ title: "Coffee" }, kept)).toBe(false);
  expect(goesOn({ title: "Coffee" }, { ...kept, title: "" })).toBe(true);
});

it("puts what was typed over what the server sent", () => {
  const drawn = { ...kept, body: "one" };
  expect(withTyped(drawn, { body: "two", channel: "pets" }, sent.content)).toEqual({
    ...{ ...kept, body: "two", channel: "pets" },
  });
  expect(withTyped(drawn, { body: "" }, sent.content).body).toBe("");
});

it("gives up neither of two changes to the same words", () => {
  expect(withTyped(kept, { body: "three" }, sent.content).body).toBe("one, two\nthree");
  expect(withTyped(kept, { body: "one, two, three" }, sent.content).body).toBe("one, two, three");
  expect(withTyped(kept, { body: "two" }, sent.content).body).toBe("one, two");
});
