"use server";

import { requireModerator } from "@/lib/accounts/authority";
import { action, staffAction } from "@/lib/action";
import * as hashtags from "@/lib/hashtags/commands";
import * as merging from "@/lib/hashtags/merging";
import { review } from "@/lib/hashtags/reviewing";
import { mergeInput, reviewInput, topicRef } from "@/lib/hashtags/schema";
import { href } from "@/lib/language/href";

export const followTopic = action(topicRef, (viewer, topic) => hashtags.follow(viewer, topic));
export const unfollowTopic = action(topicRef, (viewer, topic) => hashtags.unfollow(viewer, topic));
export const reviewTrend = staffAction(
  requireModerator,
  reviewInput,
  (moderator, input) => review(moderator, input),
  {
    then: (_, { locale }) => href(locale, "/moderation/topics"),
  },
);
export const mergeTopics = staffAction(
  requireModerator,
  mergeInput,
  (moderator, input) => merging.merge(moderator, input),
  {
    then: (_, { locale }) => href(locale, "/moderation/topics/names"),
  },
);
export const separateTopic = staffAction(
  requireModerator,
  topicRef,
  (moderator, topic) => merging.separate(moderator, topic),
  {
    then: (_, { locale }) => href(locale, "/moderation/topics/names"),
  },
);
