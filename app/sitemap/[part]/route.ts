import { sitemapAnswer } from "@/lib/syndication/answers";
import { sitemapPart } from "@/lib/syndication/sitemaps";

type Context = { params: Promise<{ part: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  return sitemapAnswer(part.endsWith(".xml") ? await sitemapPart(part.slice(0, -".xml".length)) : null);
}
