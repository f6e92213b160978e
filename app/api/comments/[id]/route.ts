import { endpoint } from "@/lib/action";
import * as comments from "@/lib/comments/commands";
import { commentRef } from "@/lib/comments/schema";

export const DELETE = endpoint(commentRef, (viewer, ref) => comments.deleteComment(viewer, ref));
