"use server";

import { action } from "@/lib/action";
import * as drafts from "@/lib/drafts/commands";
import { draftRef } from "@/lib/drafts/schema";
import { href } from "@/lib/language/href";

export const discardDraft = action(draftRef, (viewer, draft) => drafts.discard(viewer, draft), {
  then: (_, { locale }) => href(locale, "/compose/drafts"),
});
