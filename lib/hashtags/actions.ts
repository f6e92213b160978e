"use server";

import { action } from "@/lib/action";
import * as hashtags from "@/lib/hashtags/commands";
import { topicRef } from "@/lib/hashtags/schema";

export const followTopic = action(topicRef, (viewer, topic) => hashtags.follow(viewer, topic));
export const unfollowTopic = action(topicRef, (viewer, topic) => hashtags.unfollow(viewer, topic));
