import { answered, endpoint } from "@/lib/action";
import { answerComments } from "@/lib/answers";
import { currentViewer } from "@/lib/auth/current";
import * as comments from "@/lib/comments/commands";
import { commentInput } from "@/lib/comments/schema";

export const POST = endpoint(commentInput, (viewer, input) => comments.comment(viewer, input));

const headers = { "content-type": "application/json", "cache-control": "no-store" };

/** Later pages: GET /api/notes/[id]/comments?sort=hot|new&cursor= */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return answered(async () => {
    const text = await answerComments(await currentViewer(), id, new URL(request.url));
    return text === null ? Response.json({}, { status: 404, headers }) : new Response(text, { headers });
  });
}
