import { endpoint } from "@/lib/action";
import * as feed from "@/lib/feed/commands";
import { uninteresting } from "@/lib/feed/schema";

export const PUT = endpoint(uninteresting, (viewer, what) => feed.notInterested(viewer, what));
export const DELETE = endpoint(uninteresting, (viewer, what) => feed.interestedAgain(viewer, what));
