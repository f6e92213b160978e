import { answerFeed } from "@/lib/answers";
import { currentViewer } from "@/lib/auth/current";

type Context = { params: Promise<{ feed: string[] }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { feed } = await params;
  const text = await answerFeed(await currentViewer(), feed, new URL(request.url));
  if (text === null) return Response.json({}, { status: 404 });
  return new Response(text, { headers: { "content-type": "application/json", "cache-control": "no-store" } });
}
