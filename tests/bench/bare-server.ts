// The yardstick of the data routes: node:http and pg alone, with the product's own session look-up and statements.
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import { viewerSql } from "@/lib/auth/sessions";
import { exploreStatement } from "@/lib/feed/explore";
import { cardSql } from "@/lib/notes/cards";
import { overlayStatement } from "@/lib/overlay/queries";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

async function ask(name: string, text: string, values: unknown[]) {
  return (await pool.query({ name, text, values })).rows;
}

async function viewerId(request: IncomingMessage): Promise<string> {
  const token = /session=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const [viewer] = await ask("session", viewerSql, [createHash("sha256").update(token).digest()]);
  return viewer.id;
}

async function answer(request: IncomingMessage): Promise<string> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const id = await viewerId(request);
  if (url.pathname === "/overlay") {
    const ids = (name: string) => (url.searchParams.get(name) ?? "").split(",").filter(Boolean);
    const asked = { notes: ids("notes"), people: ids("people"), topics: [], comments: [] };
    const { text, values } = overlayStatement({ id }, asked);
    const [row] = await ask("overlay", text, values);
    return row.marks;
  }
  const { text, values } = exploreStatement({ id }, {});
  const chosen = await ask("feed", text, values);
  return JSON.stringify(await ask("cards", cardSql, [chosen.map((row) => row.id)]));
}

createServer((request, response) => {
  answer(request).then(
    (body) => response.setHeader("content-type", "application/json").end(body),
    (error) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}).listen(Number(process.env.PORT), "127.0.0.1");
