import { streamEndpoint } from "@/lib/action";
import { upload } from "@/lib/uploads/commands";

/** One picture a request, as the raw body. */
export const POST = streamEndpoint((viewer, { request }) =>
  upload(viewer, {
    type: request.headers.get("content-type") ?? "",
    bytes: Number(request.headers.get("content-length") ?? Number.NaN),
    body: request.body,
  }),
);
