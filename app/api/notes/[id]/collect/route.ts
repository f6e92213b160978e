import { endpoint } from "@/lib/action";
import * as engagement from "@/lib/engagement/commands";
import { collectInput, noteRef } from "@/lib/engagement/schema";

export const PUT = endpoint(collectInput, (viewer, note) => engagement.collect(viewer, note));
export const DELETE = endpoint(noteRef, (viewer, note) => engagement.uncollect(viewer, note));
