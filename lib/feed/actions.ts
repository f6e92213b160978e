"use server";

import { action } from "@/lib/action";
import * as feed from "@/lib/feed/commands";
import { uninteresting } from "@/lib/feed/schema";

export const notInterested = action(uninteresting, (viewer, what) => feed.notInterested(viewer, what));
export const interestedAgain = action(uninteresting, (viewer, what) => feed.interestedAgain(viewer, what));
