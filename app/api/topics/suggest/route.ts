import { suggestTopics } from "@/lib/hashtags/suggestions";

/** GET /api/topics/suggest?q=猫 */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const topics = await suggestTopics(typed);
  return Response.json({ topics }, { headers: { "cache-control": "private, max-age=30" } });
}
