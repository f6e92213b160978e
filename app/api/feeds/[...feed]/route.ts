import { answered, requestFacts } from "@/lib/action";
import { answerFeed } from "@/lib/answers";
import { currentViewer } from "@/lib/auth/current";

type Context = { params: Promise<{ feed: string[] }> };

const headers = { "content-type": "application/json", "cache-control": "no-store" };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ feed }, viewer, { address }] = await Promise.all([params, currentViewer(), requestFacts()]);
  return answered(async () => {
    const text = await answerFeed(viewer, feed, new URL(request.url), address);
    return text === null ? Response.json({}, { status: 404 }) : new Response(text, { headers });
  });
}
