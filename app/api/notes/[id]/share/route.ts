import { endpoint } from "@/lib/action";
import * as engagement from "@/lib/engagement/commands";
import { noteRef } from "@/lib/engagement/schema";

export const POST = endpoint(noteRef, (viewer, note, { address }) =>
  engagement.share(viewer, note, address, new Date()),
);
