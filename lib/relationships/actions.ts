"use server";

import { action } from "@/lib/action";
import * as relationships from "@/lib/relationships/commands";
import { personRef } from "@/lib/relationships/schema";

export const follow = action(personRef, (viewer, person) => relationships.follow(viewer, person));
export const unfollow = action(personRef, (viewer, person) => relationships.unfollow(viewer, person));
