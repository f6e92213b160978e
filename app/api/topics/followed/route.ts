import { answered } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import { followedTopics } from "@/lib/hashtags/followed";

/** GET /api/topics/followed: the viewer's own, and nobody else's. */
export function GET(): Promise<Response> {
  return answered(async () => {
    const topics = await followedTopics(await currentViewer());
    return Response.json({ topics }, { headers: { "cache-control": "no-store" } });
  });
}
