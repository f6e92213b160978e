import { negotiate } from "@/lib/language/locales";
import { rssAnswer } from "@/lib/syndication/answers";
import { boardFeed } from "@/lib/syndication/queries";

type Context = { params: Promise<{ locale: string; handle: string; board: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, handle, board } = await params;
  return rssAnswer(await boardFeed(negotiate(locale), handle, board));
}
