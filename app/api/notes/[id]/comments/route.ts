import { answered, endpoint } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import * as comments from "@/lib/comments/commands";
import { commentsOf } from "@/lib/comments/queries";
import { commentInput } from "@/lib/comments/schema";

export const POST = endpoint(commentInput, (viewer, input) => comments.comment(viewer, input));

/** Later pages: GET /api/notes/[id]/comments?sort=hot|new&cursor= */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const asked = new URL(request.url).searchParams;
  const sort = asked.get("sort") === "new" ? "new" : "hot";
  return answered(async () => {
    const page = await commentsOf(await currentViewer(), id, { sort, cursor: asked.get("cursor") });
    return Response.json(page ?? {}, {
      status: page ? 200 : 404,
      headers: { "cache-control": "no-store" },
    });
  });
}
