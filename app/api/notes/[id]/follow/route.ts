import { endpoint } from "@/lib/action";
import * as engagement from "@/lib/engagement/commands";
import { noteRef } from "@/lib/engagement/schema";

export const PUT = endpoint(noteRef, (viewer, note) => engagement.followAuthor(viewer, note));
