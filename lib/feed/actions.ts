"use server";

import { action } from "@/lib/action";
import * as feed from "@/lib/feed/commands";
import { uninteresting } from "@/lib/feed/schema";
import { href } from "@/lib/language/href";

export const notInterested = action(uninteresting, (viewer, what) => feed.notInterested(viewer, what));
/** Of the list in the settings, which it leads back to. */
export const interestedAgain = action(uninteresting, (viewer, what) => feed.interestedAgain(viewer, what), {
  then: (_, { locale }) => href(locale, "/settings/content"),
});
