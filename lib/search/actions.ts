"use server";

import { requireModerator } from "@/lib/accounts/authority";
import { action } from "@/lib/action";
import * as history from "@/lib/search/history";
import * as hot from "@/lib/search/hot";
import * as pairs from "@/lib/search/pairs";
import { noInput, pairInput, pairRef, reviewInput, searchRef } from "@/lib/search/schema";

export const forgetSearch = action(searchRef, (viewer, search) => history.forget(viewer, search));
export const forgetSearches = action(noInput, (viewer) => history.forgetAll(viewer));
export const savePair = action(pairInput, (viewer, pair) => pairs.savePair(requireModerator(viewer), pair));
export const removePair = action(pairRef, (viewer, pair) => pairs.removePair(requireModerator(viewer), pair));
export const reviewSearch = action(reviewInput, (viewer, said) => hot.review(requireModerator(viewer), said));
