import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { publishInput } from "@/lib/notes/schema";

const picture = () => ({ mediaId: randomUUID() });
const pictures = (count: number) => Array.from({ length: count }, picture);
const note = (wish: object) => ({
  ...{ requestId: randomUUID(), title: "猫", body: "", channel: "pets", visibility: "everyone" },
  ...{ pictures: pictures(1), ...wish },
});

function complaint(wish: object): [string, string] | null {
  const result = publishInput.safeParse(note(wish));
  const issue = result.error?.issues[0];
  return issue ? [issue.path.join("."), issue.message] : null;
}

const topics = (count: number) => Array.from({ length: count }, (_, at) => `#t${at}a`).join(" ");

describe("what a note may hold", () => {
  it.each([
    ["20 Chinese characters of title", { title: "猫".repeat(20) }],
    ["40 Latin letters of title", { title: "a".repeat(40) }],
    ["1,000 characters of text", { body: "字".repeat(1000) }],
    ["1,000 emoji of text, counted as code points", { body: "😄".repeat(1000) }],
    ["18 pictures", { pictures: pictures(18) }],
    ["1,000 characters of description", { pictures: [{ ...picture(), alt: "字".repeat(1000) }] }],
    ["10 topics", { body: topics(10) }],
    ["no text at all", { body: undefined }],
    ["100 characters of warning", { contentWarning: "慎".repeat(100) }],
    ["a warning without words", { contentWarning: "" }],
    ["every declaration", { declarations: ["sponsored", "gifted", "ai_made"] }],
    ["a place and a template", { placeId: 2 ** 31 - 1, cardTemplate: "plain-red" }],
  ])("%s fits", (_, wish) => {
    expect(complaint(wish)).toBeNull();
  });

  it.each([
    ["21 Chinese characters of title", { title: "猫".repeat(21) }, ["title", "titleLong"]],
    ["41 Latin letters of title", { title: "a".repeat(41) }, ["title", "titleLong"]],
    ["a title of blanks", { title: " \u3000\n" }, ["title", "titleMissing"]],
    ["no title", { title: undefined }, ["title", "titleMissing"]],
    ["1,001 characters of text", { body: "字".repeat(1001) }, ["body", "bodyLong"]],
    ["a million characters of text", { body: "字".repeat(1_000_000) }, ["body", "bodyLong"]],
    ["no picture", { pictures: [] }, ["pictures", "picturesMissing"]],
    ["19 pictures", { pictures: pictures(19) }, ["pictures", "picturesMany"]],
    [
      "1,001 characters of description",
      { pictures: [{ ...picture(), alt: "字".repeat(1001) }] },
      ["pictures.0.alt", "altLong"],
    ],
    [
      "a picture id that is none",
      { pictures: [{ mediaId: "1; DROP TABLE" }] },
      ["pictures.0.mediaId", "pictureGone"],
    ],
    ["11 topics", { body: topics(11) }, ["body", "topicsMany"]],
    ["11 topics in title and text together", { title: "#one", body: topics(10) }, ["body", "topicsMany"]],
    ["no channel", { channel: undefined }, ["channel", "channelMissing"]],
    ["a visibility of one's own making", { visibility: "friends" }, ["visibility", "choiceUnknown"]],
    ["101 characters of warning", { contentWarning: "慎".repeat(101) }, ["contentWarning", "warningLong"]],
    ["a declaration nobody knows", { declarations: ["paid"] }, ["declarations.0", "choiceUnknown"]],
    ["commenting for friends", { commentAudience: "friends" }, ["commentAudience", "choiceUnknown"]],
    ["a place before the first", { placeId: 0 }, ["placeId", "choiceUnknown"]],
    ["a place past every table", { placeId: 2 ** 31 }, ["placeId", "choiceUnknown"]],
    ["a place that is no number", { placeId: Number.NaN }, ["placeId", "choiceUnknown"]],
    ["a template with a path in it", { cardTemplate: "../x" }, ["cardTemplate", "choiceUnknown"]],
  ])("%s does not", (_, wish, expected) => {
    expect(complaint(wish)).toEqual(expected);
  });

  it("refuses the same picture twice", () => {
    const twice = picture();
    expect(complaint({ pictures: [twice, twice] })).toEqual(["pictures", "pictureTwice"]);
  });

  it("makes a set of what is declared, in one order", () => {
    const { declarations } = publishInput.parse(note({ declarations: ["ai_made", "sponsored", "ai_made"] }));
    expect(declarations).toEqual(["sponsored", "ai_made"]);
  });

  it("takes a note without choices as open to everybody, undeclared and without a warning", () => {
    expect(publishInput.parse(note({}))).toMatchObject({
      ...{ declarations: [], contentWarning: null, commentAudience: "everyone" },
      ...{ placeId: null, cardTemplate: null },
    });
  });

  it("keeps words without what would harm other people's", () => {
    const { title, body } = publishInput.parse(
      note({ title: "  交\u0000猫税\ud800啦\n！ ", body: "\u202eabc\r\n\r\n正文  " }),
    );
    expect(title).toBe("交猫税啦 ！");
    expect(body).toBe("abc\n\n正文");
  });
});
