import { answered } from "@/lib/action";
import { answerViewer } from "@/lib/answers";
import { currentViewer } from "@/lib/auth/current";

export async function GET(request: Request): Promise<Response> {
  return answered(async () => {
    const text = await answerViewer(await currentViewer(), new URL(request.url));
    return new Response(text, {
      headers: { "content-type": "application/json", "cache-control": "no-store" },
    });
  });
}
