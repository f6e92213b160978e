"use server";

import { action } from "@/lib/action";
import * as relationships from "@/lib/relationships/commands";
import { personRef } from "@/lib/relationships/schema";

export const follow = action(personRef, (viewer, person) => relationships.follow(viewer, person));
export const unfollow = action(personRef, (viewer, person) => relationships.unfollow(viewer, person));
export const block = action(personRef, (viewer, person) => relationships.block(viewer, person));
export const unblock = action(personRef, (viewer, person) => relationships.unblock(viewer, person));
export const mute = action(personRef, (viewer, person) => relationships.mute(viewer, person));
export const unmute = action(personRef, (viewer, person) => relationships.unmute(viewer, person));
