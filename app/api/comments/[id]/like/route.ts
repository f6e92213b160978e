import { endpoint } from "@/lib/action";
import * as comments from "@/lib/comments/commands";
import { commentRef } from "@/lib/comments/schema";

export const PUT = endpoint(commentRef, (viewer, ref) => comments.likeComment(viewer, ref));
export const DELETE = endpoint(commentRef, (viewer, ref) => comments.unlikeComment(viewer, ref));
