import { db } from "@/lib/db";
import { type Gets, type Row, readers, signedIn } from "./row";
import type { Scene } from "./scene";

/** What somebody's own recommendations learn from. */

/** A note of somebody who blocked one is not there. */
const readable: Gets = { ...signedIn, blocked: "not_found" };
/** The batch is taken, and what is not there passed over. */
const seeing: Gets = { ...signedIn, blocked: "nothing" };

async function saidNo({ me, note: { id: noteId } }: Scene) {
  if (me) await db.notInterested.create({ data: { accountId: me.id, noteId } });
  return {};
}

const note = ({ note: { id } }: Scene) => ({ kind: "note", id });

/** Says the same to everybody who may read the note. */
const asking: Gets = { ...readers, blocked: "not_found" };

export const feedRows: Row[] = [
  { door: "GET /api/notes/[id]/ranking", asks: ({ note: { id } }) => ({ params: { id } }), gets: asking },
  { door: "POST /api/seen", asks: ({ note: { id } }) => ({ json: { ids: [id] } }), gets: seeing },
  { door: "lib/feed#notInterested", asks: (scene) => ({ form: note(scene) }), gets: readable },
  { door: "PUT /api/not-interested/[kind]/[id]", asks: (scene) => ({ params: note(scene) }), gets: readable },
  {
    door: "lib/feed#interestedAgain",
    prepare: saidNo,
    asks: (scene) => ({ form: note(scene) }),
    gets: signedIn,
  },
  {
    door: "DELETE /api/not-interested/[kind]/[id]",
    prepare: saidNo,
    asks: (scene) => ({ params: note(scene) }),
    gets: signedIn,
  },
];
