import { standingRestriction } from "@/lib/accounts/notices";
import { db } from "@/lib/db";
import { mediaUrl } from "@/lib/media/urls";
import { visibleTo } from "@/lib/notes/visibility";
import { isUuid } from "@/lib/pagination";

/** Boards of one person shown at once; nobody has so many yet. */
const most = 60;
const covers = 3;

/** A person's public boards that have something to show, each with up to three covers of notes that anyone may see. */
export async function publicBoards(handle: string) {
  const boards = await db.board.findMany({
    where: { owner: { handle }, isPrivate: false, collects: { some: { note: visibleTo(null) } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      id: true,
      name: true,
      isDefault: true,
      noteCount: true,
      collects: {
        where: { note: visibleTo(null) },
        orderBy: [{ createdAt: "desc" }, { noteId: "desc" }],
        take: covers,
        select: {
          note: {
            select: {
              contentWarning: true,
              restrictions: {
                where: { ...standingRestriction(), action: { in: ["blur", "hide", "take_down"] } },
                select: { id: true },
              },
              images: {
                where: { position: 0 },
                select: { media: { select: { smallKey: true, colour: true } } },
              },
            },
          },
        },
      },
    },
  });
  return boards.map(({ collects, ...board }) => ({
    ...board,
    // A picture that its author warns of is no ornament.
    covers: collects.flatMap(({ note }) =>
      (note.contentWarning === null && note.restrictions.length === 0 ? note.images : []).map(
        ({ media }) => ({
          url: mediaUrl(media.smallKey),
          colour: media.colour,
        }),
      ),
    ),
  }));
}

/** A public board and whose it is; null when private, not there or not this person's. */
export async function publicBoard(handle: string, id: string) {
  if (!isUuid(id)) return null;
  return db.board.findFirst({
    where: { id, isPrivate: false, owner: { handle } },
    select: { id: true, name: true, isDefault: true, noteCount: true },
  });
}
