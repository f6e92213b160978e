"use server";

import { action } from "@/lib/action";
import * as engagement from "@/lib/engagement/commands";
import { collectInput, noteRef } from "@/lib/engagement/schema";

export const like = action(noteRef, (viewer, note) => engagement.like(viewer, note));
export const unlike = action(noteRef, (viewer, note) => engagement.unlike(viewer, note));
export const collect = action(collectInput, (viewer, note) => engagement.collect(viewer, note));
export const uncollect = action(noteRef, (viewer, note) => engagement.uncollect(viewer, note));
export const followAuthor = action(noteRef, (viewer, note) => engagement.followAuthor(viewer, note));
