import { answered } from "@/lib/action";
import { suggestTopics } from "@/lib/hashtags/suggestions";

/** GET /api/topics/suggest?q=猫 */
export function GET(request: Request): Promise<Response> {
  return answered(async () => {
    const topics = await suggestTopics(new URL(request.url).searchParams.get("q") ?? "");
    return Response.json({ topics }, { headers: { "cache-control": "private, max-age=30" } });
  });
}
