import { db } from "@/lib/db";
import { anybody, type Gets, type Row, readers, signedIn, staff } from "./row";
import type { Scene } from "./scene";

/** Searching, one's history, and what moderators say of words. */

async function searched({ me, owner }: Scene) {
  const accountId = (me ?? owner).id;
  const { id } = await db.search.create({ data: { accountId, key: "猫税", query: "猫税" } });
  return { searchId: id };
}

async function paired() {
  const { id } = await db.termPair.create({ data: { en: "cat", zh: "猫猫", enKey: "cat", zhKey: "猫猫" } });
  return { pairId: id };
}

async function rising() {
  const viewerKey = new Uint8Array(16);
  await db.searchCount.create({
    data: { day: new Date("2026-01-01"), key: "猫税", query: "猫税", viewerKey },
  });
  return {};
}

/** Somebody else's history is not there, for whoever asks. */
const ownHistory: Gets = signedIn;

export const searchRows: Row[] = [
  { door: "GET /api/search/suggest", asks: () => ({ query: "q=猫" }), gets: readers },
  { door: "POST /api/searches", asks: () => ({ json: { q: "猫税" } }), gets: anybody },
  { door: "DELETE /api/searches", prepare: searched, asks: () => ({}), gets: ownHistory },
  {
    door: "DELETE /api/searches/[id]",
    prepare: searched,
    asks: ({ given: { searchId = "" } }) => ({ params: { id: searchId } }),
    gets: ownHistory,
  },
  {
    door: "lib/search#forgetSearch",
    prepare: searched,
    asks: ({ given: { searchId = "" } }) => ({ form: { id: searchId } }),
    gets: ownHistory,
  },
  { door: "lib/search#forgetSearches", prepare: searched, asks: () => ({ form: {} }), gets: ownHistory },
  { door: "lib/search#savePair", asks: () => ({ form: { en: "cat tax", zh: "猫税" } }), gets: staff },
  {
    door: "lib/search#removePair",
    prepare: paired,
    asks: ({ given: { pairId = "" } }) => ({ form: { id: pairId } }),
    gets: staff,
  },
  {
    door: "lib/search#reviewSearch",
    prepare: rising,
    asks: () => ({ form: { key: "猫税", query: "猫税", review: "shown" } }),
    gets: staff,
  },
];
