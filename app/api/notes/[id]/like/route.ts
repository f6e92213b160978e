import { endpoint } from "@/lib/action";
import * as engagement from "@/lib/engagement/commands";
import { noteRef } from "@/lib/engagement/schema";

export const PUT = endpoint(noteRef, (viewer, note) => engagement.like(viewer, note));
export const DELETE = endpoint(noteRef, (viewer, note) => engagement.unlike(viewer, note));
