import { currentViewer } from "@/lib/auth/current";
import { feedAt } from "@/lib/feed/doors";
import { dressed } from "@/lib/feed/dress";

/** Later pages of a feed: GET /api/feeds/explore/pets?after=<cursor> → { cards, next } */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ feed: string[] }> },
): Promise<Response> {
  const viewer = await currentViewer();
  const { feed } = await params;
  const chosen = feedAt(feed.map(plain), viewer, new URL(request.url).searchParams.get("after"));
  if (!chosen) return Response.json({}, { status: 404 });
  return Response.json(await dressed(chosen), { headers: { "cache-control": "no-store" } });
}

/** A segment as it was meant; one that is not encoded as it should be names nothing. */
function plain(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll("\0", "");
  } catch {
    return "";
  }
}
