import { endpoint } from "@/lib/action";
import * as relationships from "@/lib/relationships/commands";
import { personRef } from "@/lib/relationships/schema";

export const PUT = endpoint(personRef, (viewer, person) => relationships.follow(viewer, person));
export const DELETE = endpoint(personRef, (viewer, person) => relationships.unfollow(viewer, person));
