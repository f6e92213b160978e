import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { suggestTopics } from "@/lib/hashtags/suggestions";

const aTopic = (name: string, noteCount: number) =>
  db.hashtag.create({ data: { key: name.toLowerCase(), name, noteCount } });
const names = async (typed: string) => (await suggestTopics(typed)).map(({ name }) => name);

describe("topics offered while one types", () => {
  beforeEach(async () => {
    await Promise.all([aTopic("CatTax", 3), aTopic("cats", 9), aTopic("猫税", 5), aTopic("catgone", 0)]);
  });

  it("begin as typed, however cased, the most used first, each with the number of its notes", async () => {
    expect(await suggestTopics("CAT")).toEqual([
      { name: "cats", noteCount: 9 },
      { name: "CatTax", noteCount: 3 },
    ]);
    expect(await names("猫")).toEqual(["猫税"]);
    expect(await names("at")).toEqual([]);
  });

  it("are the most used of all when nothing is typed yet, and six at most", async () => {
    expect(await names("")).toEqual(["cats", "猫税", "CatTax"]);
    await Promise.all(["a", "b", "c", "d"].map((name) => aTopic(name, 1)));
    expect(await names("")).toHaveLength(6);
  });

  it("take every character for itself", async () => {
    await Promise.all([aTopic("cat_tower", 1), aTopic("catxtower", 2)]);
    expect(await names("cat_")).toEqual(["cat_tower"]);
    for (const typed of ["%", "c%s", "_", "cat\\", "\0", "\ud800"]) {
      expect(await names(typed), typed).toEqual(typed === "\0" || typed === "\ud800" ? await names("") : []);
    }
  });
});
