import { requireAdmin } from "@/lib/accounts/authority";
import { answered, staffRoute } from "@/lib/action";
import { exportAudit } from "@/lib/audit/exporting";
import { currentViewer } from "@/lib/auth/current";
import { streamOf } from "@/lib/csv";

/** GET /api/admin/log?format=csv|jsonl: the whole audit as a file, for administrators. */
function file(request: Request): Promise<Response> {
  return answered(async () => {
    requireAdmin(await currentViewer());
    const format = new URL(request.url).searchParams.get("format") === "jsonl" ? "jsonl" : "csv";
    return new Response(streamOf(exportAudit(format)), {
      headers: {
        "content-type": format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
        "content-disposition": `attachment; filename="tanghulu-log-${new Date().toISOString().slice(0, 10)}.${format}"`,
        "cache-control": "no-store",
      },
    });
  });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = staffRoute(requireAdmin, { GET: file });
