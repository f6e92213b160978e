import { sitemapAnswer } from "@/lib/syndication/answers";
import { sitemapIndex } from "@/lib/syndication/sitemaps";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return sitemapAnswer(await sitemapIndex(Date.now()));
}
