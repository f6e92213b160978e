import { currentViewer } from "@/lib/auth/current";
import { followedTopics } from "@/lib/hashtags/followed";

/** GET /api/topics/followed: the viewer's own, and nobody else's. */
export async function GET(): Promise<Response> {
  const topics = await followedTopics(await currentViewer());
  return Response.json({ topics }, { headers: { "cache-control": "no-store" } });
}
