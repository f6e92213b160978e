import { negotiate } from "@/lib/language/locales";
import { rssAnswer } from "@/lib/syndication/answers";
import { personFeed } from "@/lib/syndication/queries";

type Context = { params: Promise<{ locale: string; handle: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, handle } = await params;
  return rssAnswer(await personFeed(negotiate(locale), handle));
}
