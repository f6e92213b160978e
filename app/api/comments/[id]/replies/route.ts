import { answered } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import { repliesTo } from "@/lib/comments/queries";

/** GET /api/comments/[id]/replies?cursor= */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const cursor = new URL(request.url).searchParams.get("cursor");
  return answered(async () => {
    const page = await repliesTo(await currentViewer(), id, cursor);
    return Response.json(page ?? {}, {
      status: page ? 200 : 404,
      headers: { "cache-control": "no-store" },
    });
  });
}
