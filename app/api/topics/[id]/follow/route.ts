import { endpoint } from "@/lib/action";
import * as hashtags from "@/lib/hashtags/commands";
import { topicRef } from "@/lib/hashtags/schema";

export const PUT = endpoint(topicRef, (viewer, topic) => hashtags.follow(viewer, topic));
export const DELETE = endpoint(topicRef, (viewer, topic) => hashtags.unfollow(viewer, topic));
