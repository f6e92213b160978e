import { endpoint } from "@/lib/action";
import * as drafts from "@/lib/drafts/commands";
import { draftFor } from "@/lib/drafts/queries";
import { draftRef, saveInput } from "@/lib/drafts/schema";

export const GET = endpoint(draftRef, (viewer, draft) => draftFor(viewer, draft));
export const PUT = endpoint(saveInput, (viewer, draft) => drafts.save(viewer, draft));
export const DELETE = endpoint(draftRef, (viewer, draft) => drafts.discard(viewer, draft));
