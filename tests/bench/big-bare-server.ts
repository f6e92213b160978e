// The yardstick at scale: node:http and pg alone, with the product's own session look-up and the very statements that the product
// sends for the same address. Each is listened to once, then sent again for every request, prepared.
import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import type { Viewer } from "@/lib/accounts/viewer";
import { answerFeed, answerViewer } from "@/lib/answers";
import { viewerSql } from "@/lib/auth/sessions";
import { commentsOf } from "@/lib/comments/queries";
import { disconnect } from "@/lib/db";
import { like } from "@/lib/engagement/commands";
import { publish } from "@/lib/notes/commands";
import { publishInput } from "@/lib/notes/schema";
import { suggest } from "@/lib/search/suggesting";
import { allStatementsOf, type Statement, statementsOf } from "./big/statements";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const names = new Map<string, string>();

type Asker = Pick<pg.ClientBase, "query">;

async function ask(client: Asker, text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const name = names.get(text) ?? `b${names.size}`;
  names.set(text, name);
  return (await client.query<Record<string, unknown>>({ name, text, values })).rows;
}

/** The account of a session; unknown ones are nobody. */
async function viewerOf(request: IncomingMessage): Promise<Viewer | null> {
  const token = /session=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1];
  if (!token) return null;
  const [row] = await ask(pool, viewerSql, [createHash("sha256").update(token).digest()]);
  // The row of lib/auth/sessions.ts, whose roles and suspension no list asks for.
  return row ? ({ ...row, roles: [], suspendedUntil: null } as unknown as Viewer) : null;
}

const learned = new Map<string, Promise<Statement[]>>();

/** One at a time: whoever listens hears everything. */
let listening: Promise<unknown> = Promise.resolve();

function learn<T>(run: () => Promise<T>): Promise<T> {
  const turn = listening.then(run);
  listening = turn.catch(() => {});
  return turn;
}

function readingOf(viewer: Viewer | null, url: URL): Promise<unknown> {
  const [, api, kind = "", ...rest] = url.pathname.split("/");
  if (api !== "api") throw new Error(`nothing at ${url.pathname}`);
  if (kind === "viewer") return answerViewer(viewer, url);
  if (kind === "notes") return commentsOf(viewer, rest[0] ?? "", { sort: "hot" });
  if (kind === "search") return suggest(viewer, url.searchParams.get("q") ?? "", "192.0.2.1", new Date());
  return (
    answerFeed(viewer, rest, url, "192.0.2.1") ?? Promise.reject(new Error(`no feed at ${url.pathname}`))
  );
}

async function read(request: IncomingMessage): Promise<string> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const viewer = await viewerOf(request);
  const key = `${viewer?.id} ${request.url}`;
  let statements = learned.get(key);
  if (!statements) {
    statements = learn(() => statementsOf(() => readingOf(viewer, url))).then((heard) => heard.statements);
    learned.set(key, statements);
  }
  let rows: unknown = [];
  for (const { text, values } of await statements) rows = await ask(pool, text, values);
  return JSON.stringify(rows);
}

/** What a command sent, and which of the ids in it were made for that one time. */
type Recipe = { statements: Statement[]; once: Set<string> };

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function idsIn(statements: Statement[]): Set<string> {
  const values = statements.map(({ values }) => JSON.stringify(values)).join(" ");
  return new Set(values.match(uuids) ?? []);
}

/** Two runs tell what belongs to the run and what to the world. */
async function recipeOf(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<Recipe> {
  const one = await allStatementsOf(first);
  const two = await allStatementsOf(second);
  const common = idsIn(two.statements);
  return {
    statements: one.statements,
    once: new Set([...idsIn(one.statements)].filter((id) => !common.has(id))),
  };
}

function substituted(value: unknown, ids: Map<string, string>): unknown {
  if (typeof value === "string") return value.replace(uuids, (id) => ids.get(id) ?? id);
  if (value instanceof Date) return new Date();
  return Array.isArray(value) ? value.map((each) => substituted(each, ids)) : value;
}

/** The statements again, with ids of this time. */
async function repeat(
  { statements, once }: Recipe,
  given: Map<string, string>,
  author?: string,
): Promise<void> {
  const ids = new Map(given);
  for (const id of once) if (!ids.has(id)) ids.set(id, randomUUID());
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) {
      const plain = values.length === 0 && /^\s*(?:BEGIN|COMMIT)/i.test(text);
      const rows = plain
        ? (await client.query(text)).rows
        : await ask(
            client,
            text,
            values.map((value) => substituted(value, ids)),
          );
      // Whose note it is comes to light on the way.
      if (author && typeof rows[0]?.author_id === "string") ids.set(author, rows[0].author_id);
    }
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

type Poster = { viewer: Viewer; media: string };
type Written = { like: Recipe; author: string; liked: string; liker: Viewer; create: Recipe; poster: Poster };

function noteOf(poster: Poster) {
  const input = publishInput.parse({
    requestId: randomUUID(),
    title: "交猫税啦",
    body: "今天也是晴天。 #CatTax #TikTokRefugee",
    channel: "pets",
    visibility: "everyone",
    pictures: [{ mediaId: poster.media, alt: "" }],
  });
  return publish(poster.viewer, input);
}

async function learnWriting(): Promise<Written> {
  const { rows: owners } = await pool.query(
    "SELECT DISTINCT ON (m.owner_id) a.id, a.handle, a.name, a.locale, m.id AS media FROM media m JOIN accounts a ON a.id = m.owner_id ORDER BY m.owner_id LIMIT 2",
  );
  const [one, two]: Poster[] = owners.map(({ media, ...person }) => ({
    media,
    viewer: { ...person, roles: [], suspendedUntil: null, sessionId: person.id },
  }));
  const { rows: notes } = await pool.query(
    "SELECT id, author_id FROM notes n WHERE counted AND NOT EXISTS (SELECT 1 FROM likes l WHERE l.note_id = n.id AND l.account_id = ANY($1::uuid[])) ORDER BY id DESC LIMIT 2",
    [[one?.viewer.id, two?.viewer.id]],
  );
  if (!one || !two) throw new Error("nobody has a picture");
  const [first, second] = notes;
  return {
    like: await recipeOf(
      () => like(one.viewer, { id: first.id }),
      () => like(two.viewer, { id: second.id }),
    ),
    author: first.author_id,
    liked: first.id,
    liker: one.viewer,
    create: await recipeOf(
      () => noteOf(one),
      () => noteOf(two),
    ),
    poster: one,
  };
}

let writing: Promise<Written> | undefined;

async function write(request: IncomingMessage): Promise<string> {
  const viewer = await viewerOf(request);
  if (!viewer) throw new Error("nobody writes");
  writing ??= learn(learnWriting);
  const known = await writing;
  const [, kind, , id = ""] = (request.url ?? "").split("/");
  if (kind === "api") {
    const ids = new Map([
      [known.liked, id],
      [known.liker.id, viewer.id],
    ]);
    await repeat(known.like, ids, known.author);
  } else {
    const ids = new Map([
      [known.poster.viewer.id, viewer.id],
      [known.poster.media, (request.url ?? "").slice("/create/".length)],
    ]);
    await repeat(known.create, ids);
  }
  return "{}";
}

const server = createServer((request, response) => {
  request.resume();
  (request.method === "GET"
    ? request.url === "/"
      ? Promise.resolve("ok")
      : read(request)
    : write(request)
  ).then(
    (body) => response.setHeader("content-type", "application/json").end(body),
    (error) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => {
  server.close();
  void Promise.all([pool.end(), disconnect()]).then(() => process.exit(0));
});
