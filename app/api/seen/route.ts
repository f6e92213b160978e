import { endpoint } from "@/lib/action";
import * as feed from "@/lib/feed/commands";
import { seenInput } from "@/lib/feed/schema";

export const POST = endpoint(seenInput, (viewer, seen) => feed.markSeen(viewer, seen));
