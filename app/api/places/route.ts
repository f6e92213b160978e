import { negotiate } from "@/lib/language/locales";
import { placeById, searchPlaces } from "@/lib/places/search";

/** GET /api/places?q=cheng&locale=en, or ?id=510100 for one that was chosen before. Says the same to everybody. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const locale = negotiate(searchParams.get("locale"));
  const id = searchParams.get("id");
  const one = id === null ? null : placeById(Number(id), locale);
  const places = id === null ? searchPlaces(searchParams.get("q") ?? "", locale) : one ? [one] : [];
  return Response.json({ places }, { headers: { "cache-control": "public, max-age=3600" } });
}
