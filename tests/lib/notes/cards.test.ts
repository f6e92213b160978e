import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { srcSetOf, unpacked } from "@/lib/media/stills";
import { dressCards, type NoteCard } from "@/lib/notes/cards";
import { noteView } from "@/lib/notes/queries";
import { aNote, aPerson } from "../../support/cast";

const onCard = ({ cover }: NoteCard) => srcSetOf(unpacked(cover.stills));
const widths = (srcSet: string) => srcSet.split(", ").map((source) => source.split(" ")[1]);

it("offers a page every width of a picture, a card those that a column can use", async () => {
  const note = await aNote({ by: await aPerson("mei") });
  const view = await noteView(null, note.id);
  expect(widths(view!.images[0]!.srcSet)).toEqual(["360w", "480w", "1080w", "1200w"]);
  const [card] = await dressCards([note.id]);
  expect(widths(onCard(card!))).toEqual(["360w", "480w", "1080w"]);
  expect(view!.images[0]!.srcSet).toContain(`${view!.images[0]!.smallUrl} 480w`);
});

it("shows pictures from before there were four widths by the two they have", async () => {
  const note = await aNote({ by: await aPerson("mei") });
  await db.media.updateMany({ data: { stillKeys: [], stillWidths: [] } });
  const view = await noteView(null, note.id);
  expect(widths(view!.images[0]!.srcSet)).toEqual(["480w", "1080w"]);
  const [card] = await dressCards([note.id]);
  expect(widths(onCard(card!))).toEqual(["480w", "1080w"]);
});

it("offers a card what there is of a picture wider than a column needs", async () => {
  const note = await aNote({ by: await aPerson("mei") });
  await db.media.updateMany({ data: { stillKeys: ["aa/only"], stillWidths: [1200] } });
  const [card] = await dressCards([note.id]);
  expect(onCard(card!)).toBe("/media/aa/only 1200w");
});
