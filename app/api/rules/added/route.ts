import { negotiate } from "@/lib/language/locales";
import { addedRules } from "@/lib/moderation/added-rules";

/** GET /api/rules/added?locale=en: for the report form over a kept page. Says the same to everybody. */
export async function GET(request: Request): Promise<Response> {
  const locale = negotiate(new URL(request.url).searchParams.get("locale"));
  const added = await addedRules(locale);
  return Response.json({ added }, { headers: { "cache-control": "public, max-age=60" } });
}
