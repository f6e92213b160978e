import { endpoint } from "@/lib/action";
import { standingOf } from "@/lib/feed/explain";
import { noteRef } from "@/lib/feed/schema";

export const GET = endpoint(noteRef, (viewer, note) => standingOf(viewer, note, new Date()));
