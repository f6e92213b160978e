import { suggestPeople } from "@/lib/accounts/suggestions";
import { answered } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";

/** GET /api/people/suggest?q=me */
export function GET(request: Request): Promise<Response> {
  return answered(async () => {
    const typed = new URL(request.url).searchParams.get("q") ?? "";
    const people = await suggestPeople(await currentViewer(), typed);
    return Response.json({ people }, { headers: { "cache-control": "private, no-store" } });
  });
}
