import { answered, requestFacts } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import { suggest } from "@/lib/search/suggesting";

/** GET /api/search/suggest?q=猫 */
export function GET(request: Request): Promise<Response> {
  return answered(async () => {
    const typed = new URL(request.url).searchParams.get("q") ?? "";
    const [viewer, { address }] = await Promise.all([currentViewer(), requestFacts()]);
    const headers = { "cache-control": "no-store" };
    return Response.json(await suggest(viewer, typed, address, new Date()), { headers });
  });
}
