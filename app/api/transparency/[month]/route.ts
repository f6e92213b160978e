import { streamOf } from "@/lib/csv";
import { statements } from "@/lib/moderation/dsa";
import { isMonth } from "@/lib/moderation/months";

type Context = { params: Promise<{ month: string }> };

/** GET /api/transparency/2026-11: the month's statements of reasons, without names, in the fields of the DSA Transparency Database. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { month } = await params;
  if (!isMonth(month)) return new Response(null, { status: 404 });
  return new Response(streamOf(statements(month)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="tanghulu-statements-of-reasons-${month}.csv"`,
      "cache-control": "public, max-age=300",
    },
  });
}
