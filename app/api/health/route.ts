import { sqlPool } from "@/lib/db";

/** Whether this process can do its work: 200 when the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  const well = await sqlPool()
    .query("SELECT 1")
    .then(() => true)
    .catch(() => false);
  return Response.json({ database: well ? "up" : "down" }, { status: well ? 200 : 503 });
}
