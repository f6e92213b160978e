"use server";

import { requireModerator } from "@/lib/accounts/authority";
import { action, staffAction } from "@/lib/action";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import * as history from "@/lib/search/history";
import * as hot from "@/lib/search/hot";
import * as pairs from "@/lib/search/pairs";
import { noInput, pairInput, pairRef, reviewInput, searchRef } from "@/lib/search/schema";

/** To the page anew, which shows what has changed. */
const searchPage = { then: (_: unknown, { locale }: { locale: Locale }) => href(locale, "/search") };
const desk = { then: (_: unknown, { locale }: { locale: Locale }) => href(locale, "/moderation/search") };

export const forgetSearch = action(searchRef, (viewer, search) => history.forget(viewer, search), searchPage);
export const forgetSearches = action(noInput, (viewer) => history.forgetAll(viewer), searchPage);
export const savePair = staffAction(
  requireModerator,
  pairInput,
  (moderator, pair) => pairs.savePair(moderator, pair),
  desk,
);
export const removePair = staffAction(
  requireModerator,
  pairRef,
  (moderator, pair) => pairs.removePair(moderator, pair),
  desk,
);
export const reviewSearch = staffAction(
  requireModerator,
  reviewInput,
  (moderator, said) => hot.review(moderator, said),
  desk,
);
