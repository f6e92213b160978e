import { negotiate } from "@/lib/language/locales";
import { rssAnswer } from "@/lib/syndication/answers";
import { topicFeed } from "@/lib/syndication/queries";

type Context = { params: Promise<{ locale: string; tag: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, tag } = await params;
  return rssAnswer(await topicFeed(negotiate(locale), tag));
}
