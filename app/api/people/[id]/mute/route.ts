import { endpoint } from "@/lib/action";
import * as relationships from "@/lib/relationships/commands";
import { personRef } from "@/lib/relationships/schema";

export const PUT = endpoint(personRef, (viewer, person) => relationships.mute(viewer, person));
export const DELETE = endpoint(personRef, (viewer, person) => relationships.unmute(viewer, person));
