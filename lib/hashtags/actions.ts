"use server";

import { requireModerator } from "@/lib/accounts/authority";
import { action } from "@/lib/action";
import * as hashtags from "@/lib/hashtags/commands";
import * as merging from "@/lib/hashtags/merging";
import { review } from "@/lib/hashtags/reviewing";
import { mergeInput, reviewInput, topicRef } from "@/lib/hashtags/schema";
import { href } from "@/lib/language/href";

export const followTopic = action(topicRef, (viewer, topic) => hashtags.follow(viewer, topic));
export const unfollowTopic = action(topicRef, (viewer, topic) => hashtags.unfollow(viewer, topic));
export const reviewTrend = action(reviewInput, (viewer, input) => review(requireModerator(viewer), input), {
  then: (_, { locale }) => href(locale, "/moderation/topics"),
});
export const mergeTopics = action(
  mergeInput,
  (viewer, input) => merging.merge(requireModerator(viewer), input),
  {
    then: (_, { locale }) => href(locale, "/moderation/topics/names"),
  },
);
export const separateTopic = action(
  topicRef,
  (viewer, topic) => merging.separate(requireModerator(viewer), topic),
  {
    then: (_, { locale }) => href(locale, "/moderation/topics/names"),
  },
);
