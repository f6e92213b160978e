/**
 * Knocks at the real doors, through the real bridge, on the real database. Only what belongs to Next and next-auth is played:
 * the request's headers, its cookies, and the redirect.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";
import type { Anyone } from "@/lib/accounts/viewer";
import { sessionCookieName } from "@/lib/auth/cookies";
import { openSession } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import type { RefusalCode } from "@/lib/refusal";
import type { Door } from "./discovery";

// The first knock loads the whole product, and a busy machine takes its time over that.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const played = vi.hoisted(() => {
  const cookies = new Map<string, string>();
  const jar = {
    get: (name: string) => (cookies.has(name) ? { name, value: cookies.get(name) } : undefined),
    set: (name: string, value: string) => void cookies.set(name, value),
    delete: (name: string) => void cookies.delete(name),
    has: (name: string) => cookies.has(name),
    getAll: () => [...cookies].map(([name, value]) => ({ name, value })),
  };
  class Redirected extends Error {
    constructor(readonly to: string) {
      super(`redirected to ${to}`);
    }
  }
  return { cookies, jar, Redirected };
});

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-locale": "en", "x-client-address": "192.0.2.1" }),
  cookies: async () => played.jar,
}));

vi.mock("next/cache", () => ({ refresh: () => {} }));

vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  redirect: (to: string) => {
    throw new played.Redirected(to);
  },
}));

vi.mock("next-auth/providers/credentials", () => ({ default: (provider: unknown) => provider }));

type Ticket = { ticket: string };
type Config = {
  providers: { authorize(given: Ticket): { id: string } | null }[];
  cookies: { sessionToken: { name: string } };
  jwt: { encode(of: { token: { sub: string } }): Promise<string>; decode(of: { token: string }): unknown };
  events: { signOut(message: { token: unknown }): Promise<void> };
};

// What next-auth does with our configuration, as far as a cookie shows it.
vi.mock("next-auth", () => ({
  default: (configure: () => Config) => ({
    handlers: {},
    async signIn(_provider: string, given: Ticket) {
      const { providers, jwt, cookies } = configure();
      const person = providers[0]?.authorize(given);
      if (!person) throw new Error("the ticket was refused");
      played.jar.set(cookies.sessionToken.name, await jwt.encode({ token: { sub: person.id } }));
    },
    async signOut() {
      const { events, jwt, cookies } = configure();
      const token = played.jar.get(cookies.sessionToken.name)?.value;
      if (token) await events.signOut({ token: jwt.decode({ token }) });
      played.jar.delete(cookies.sessionToken.name);
    },
  }),
}));

/** From here on requests come from this person's browser. */
export async function as(viewer: Anyone): Promise<void> {
  played.cookies.clear();
  if (!viewer) return;
  played.jar.set(sessionCookieName(), await openSession(viewer.id, "a browser in a test"));
  const data = { secondFactorAt: new Date() };
  await db.session.updateMany({ where: { accountId: viewer.id }, data });
}

type FieldValue = string | File;

/** What is handed in at a door: the fields of a form, or the parts of a request. */
export type Asked = {
  form?: Record<string, FieldValue | FieldValue[]>;
  params?: Record<string, string | string[]>;
  query?: string;
  json?: unknown;
  raw?: { type: string; bytes: BodyInit };
  headers?: Record<string, string>;
};

export type Answer = {
  /** "done", or the code of the refusal. */
  outcome: "done" | RefusalCode;
  /** What the browser reads: the refusal without what was typed, or the JSON of a route. */
  said: unknown;
  status?: number;
};

const codes: Record<number, RefusalCode> = {
  400: "invalid",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  429: "limited",
  503: "unavailable",
};

type Handler = (first: unknown, second: unknown) => Promise<unknown>;

async function handlerOf({ path, exported }: Door): Promise<Handler> {
  const module = await import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), path)).href);
  const handler: unknown = module[exported];
  if (typeof handler !== "function") throw new Error(`${path} exports no ${exported}`);
  return handler as Handler; // a door: it takes what the browser sends
}

export async function knock(door: Door, asked: Asked): Promise<Answer> {
  const handler = await handlerOf(door);
  return door.kind === "action" ? submit(handler, asked) : request(door, handler, asked);
}

async function submit(handler: Handler, { form = {} }: Asked): Promise<Answer> {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) data.append(name, one);
  }
  try {
    // the bridge's own answer (lib/action-state.ts)
    const state = (await handler({ status: "idle" }, data)) as { status: string; code?: RefusalCode };
    if (state.status !== "refused" || !state.code) return { outcome: "done", said: state };
    return { outcome: state.code, said: { ...state, values: undefined } };
  } catch (thrown) {
    if (thrown instanceof played.Redirected) return { outcome: "done", said: { to: thrown.to } };
    throw thrown;
  }
}

async function request(door: Door, handler: Handler, asked: Asked): Promise<Answer> {
  const { exported, path } = door;
  const answer = await answerOf(door, handler, asked);
  const text = await answer.text();
  const said: unknown = answer.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
  if (answer.status < 400) return { outcome: "done", said, status: answer.status };
  const code = codes[answer.status];
  if (!code) throw new Error(`${exported} ${path} answered ${answer.status}: ${text}`);
  return { outcome: code, said, status: answer.status };
}

/** All that somebody outside could tell one answer of a route from another by. */
export async function bareAnswer(door: Door, asked: Asked) {
  const answer = await answerOf(door, await handlerOf(door), asked);
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

async function answerOf({ exported, path }: Door, handler: Handler, asked: Asked): Promise<Response> {
  const { params = {}, query = "", json, raw, headers } = asked;
  const sent = new Headers({ host: "localhost:3000", "sec-fetch-site": "same-origin" });
  if (raw) sent.set("content-type", raw.type);
  else if (json !== undefined) sent.set("content-type", "application/json");
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  const answer = await handler(
    new Request(`http://localhost:3000/${path}?${query}`, {
      method: exported,
      headers: sent,
      ...(raw ? { body: raw.bytes } : json === undefined ? {} : { body: JSON.stringify(json) }),
    }),
    { params: Promise.resolve(params) },
  );
  if (!(answer instanceof Response)) throw new Error(`${path} answered with no Response`);
  return answer;
}
