import { requestFacts } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import { httpStatus, Refusal } from "@/lib/refusal";
import { suggest } from "@/lib/search/suggesting";

/** GET /api/search/suggest?q=猫 */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const [viewer, { address }] = await Promise.all([currentViewer(), requestFacts()]);
  const headers = { "cache-control": "no-store" };
  try {
    return Response.json(await suggest(viewer, typed, address, new Date()), { headers });
  } catch (error) {
    if (error instanceof Refusal) return Response.json({}, { status: httpStatus(error.code), headers });
    throw error;
  }
}
