import { expect, it } from "vitest";
import { chosenIn } from "@/components/compose/chosen";

it("a form that comes back shows what was chosen", () => {
  const values = { visibility: "mutuals", commentAudience: "nobody", "declarations[]": "gifted\nai_made" };
  expect(chosenIn({ ...values, warned: "1", contentWarning: "医院" })).toEqual({
    ...{ visibility: "mutuals", commentAudience: "nobody" },
    ...{ declarations: ["gifted", "ai_made"], contentWarning: "医院" },
  });
  expect(chosenIn({ contentWarning: "not ticked", "declarations[]": "paid", visibility: "friends" })).toEqual(
    {
      ...{ visibility: "everyone", commentAudience: "everyone", declarations: [], contentWarning: null },
    },
  );
  expect(chosenIn({ warned: "1" }).contentWarning).toBe("");
});
