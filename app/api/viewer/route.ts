import { currentViewer } from "@/lib/auth/current";
import { overlayFor } from "@/lib/overlay/queries";

/** The overlay: GET /api/viewer?notes=id,id&people=id&topics=id&comments=id */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const ids = (name: string) => (asked.get(name) ?? "").slice(0, 8_000).split(",");
  const overlay = await overlayFor(await currentViewer(), {
    notes: ids("notes"),
    people: ids("people"),
    topics: ids("topics"),
    comments: ids("comments"),
  });
  return Response.json(overlay, { headers: { "cache-control": "no-store" } });
}
