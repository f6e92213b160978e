import { endpoint } from "@/lib/action";
import * as drafts from "@/lib/drafts/commands";
import { draftRef, scheduleInput } from "@/lib/drafts/schema";

export const PUT = endpoint(scheduleInput, (viewer, input) => drafts.schedule(viewer, input));
export const DELETE = endpoint(draftRef, (viewer, draft) => drafts.unschedule(viewer, draft));
