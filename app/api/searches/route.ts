import { endpoint } from "@/lib/action";
import { forgetAll } from "@/lib/search/history";
import { made } from "@/lib/search/hot";
import { noInput, searchMade } from "@/lib/search/schema";

export const POST = endpoint(searchMade, (viewer, search, { address }) =>
  made(viewer, search, address, new Date()),
);
export const DELETE = endpoint(noInput, (viewer) => forgetAll(viewer));
