import { streamEndpoint } from "@/lib/action";
import { head, patch, terminate, tusHeaders } from "@/lib/uploads/tus";

export const HEAD = streamEndpoint(head, tusHeaders);
export const PATCH = streamEndpoint(patch, tusHeaders);
export const DELETE = streamEndpoint(terminate, tusHeaders);
