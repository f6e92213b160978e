import { requireTermReader } from "@/lib/accounts/authority";
import { answered, staffRoute } from "@/lib/action";
import { currentViewer } from "@/lib/auth/current";
import { streamOf } from "@/lib/csv";
import { exportTerms } from "@/lib/terms/exporting";

/** GET /api/moderation/terms: the terms of one's own as a CSV file, for the staff who may see them. */
function file(): Promise<Response> {
  return answered(async () => {
    const reader = requireTermReader(await currentViewer());
    return new Response(streamOf(exportTerms(reader)), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="tanghulu-terms-${new Date().toISOString().slice(0, 10)}.csv"`,
        "cache-control": "no-store",
      },
    });
  });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = staffRoute(requireTermReader, { GET: file });
