import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Anyone } from "@/lib/accounts/viewer";
import type { ActionState, Refused } from "@/lib/action-state";
import { currentViewer } from "@/lib/auth/current";
import { collectingStale } from "@/lib/cache-tags";
import { ranOutOfTime } from "@/lib/db";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { expirePages } from "@/lib/page-store/expire";
import { httpStatus, Refusal, unreadable } from "@/lib/refusal";

/**
 * The bridge: everything that crosses from the browser finds its viewer here, is parsed, calls one command, and gets a
 * refusal turned into words. Bugs are not caught: they reach the error page and the log.
 */

type Command<Input, Result, Who = Anyone> = (
  who: Who,
  input: Input,
  request: RequestFacts,
) => Promise<Result>;

/** What makes somebody who may of whoever knocks, or refuses them. */
type Admission<Who> = (viewer: Anyone) => Who;

const anybody: Admission<Anyone> = (viewer) => viewer;

/** What a command may need to know of the request besides the viewer. */
export type RequestFacts = { locale: Locale; address: string };

type Options<Result> = {
  /** Where to go after success: a path in the interface language of the request. */
  then?: (result: Result, request: RequestFacts) => string;
  /** For a form that stays: the page around it is drawn anew, so that its fields go on from what was saved. */
  stays?: boolean;
};

/** A door for forms, with or without JavaScript: `useActionState(door, idle)`. */
export function action<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: Command<z.output<Schema>, Result>,
  options: Options<Result> = {},
) {
  return staffAction(anybody, schema, run, options);
}

/**
 * The same for those who keep order: who may not come in hears so before anything that was sent is looked at, so that what is
 * wrong with it does not tell them of the door.
 */
export function staffAction<Who, Schema extends z.ZodType, Result>(
  admit: Admission<Who>,
  schema: Schema,
  run: Command<z.output<Schema>, Result, Who>,
  options: Options<Result> = {},
) {
  return async function door(_previous: ActionState<Result>, form: FormData): Promise<ActionState<Result>> {
    const request = await requestFacts();
    const outcome = await attempt({ admit, schema, run }, fromForm(form), request);
    if (!outcome.ok) return { ...worded(outcome.refusal, request.locale), values: typed(form) };
    if (options.stays) refresh();
    if (options.then) redirect(options.then(outcome.result, request));
    return { status: "done", result: outcome.result };
  };
}

/** A door for scripts (route handlers): JSON in, JSON out, refusals as their HTTP status. Same site only. */
export function endpoint<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: Command<z.output<Schema>, Result>,
) {
  return async function door(
    request: Request,
    context: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> {
    const facts = await requestFacts();
    if (!sameSite(request)) return refused(new Refusal("forbidden", "otherSite"), facts.locale);
    const sent = await body(request);
    if (sent instanceof Refusal) return refused(sent, facts.locale);
    const input = { ...sent, ...(await context.params) };
    const outcome = await attempt({ admit: anybody, schema, run }, input, facts);
    if (!outcome.ok) return refused(outcome.refusal, facts.locale);
    return Response.json(outcome.result ?? {}, { headers: { "cache-control": "no-store" } });
  };
}

/** A request whose body the command reads itself, as it arrives. */
export type Streamed = { request: Request; params: Record<string, string | string[]> };

/**
 * The same door for what is not JSON (an upload). A command that answers a Response (its protocol is its own) has the last
 * word; `headers` go with every answer.
 */
export function streamEndpoint<Result>(run: Command<Streamed, Result>, headers: Record<string, string> = {}) {
  return async function door(
    request: Request,
    context: { params: Promise<Record<string, string | string[]>> },
  ): Promise<Response> {
    const answer = await stream(request, await context.params, run);
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  };
}

const streamed: z.ZodType<Streamed> = z.object({
  request: z.instanceof(Request),
  // Next gives an address without parameters none at all
  params: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
});

async function stream<Result>(
  request: Request,
  params: Streamed["params"],
  run: Command<Streamed, Result>,
): Promise<Response> {
  const facts = await requestFacts();
  if (!sameSite(request)) return refused(new Refusal("forbidden", "otherSite"), facts.locale);
  const outcome = await attempt({ admit: anybody, schema: streamed, run }, { request, params }, facts);
  if (!outcome.ok) return refused(outcome.refusal, facts.locale);
  if (outcome.result instanceof Response) return outcome.result;
  return Response.json(outcome.result ?? {}, { headers: { "cache-control": "no-store" } });
}

type Handler = (request: Request, context: Context) => Promise<Response>;
type Context = { params: Promise<Record<string, string | string[]>> };
type Methods = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>;

/** What an address under /api that there is not answers, to every method. */
export const nothingHere: Methods = {
  ...{ GET: notHere, HEAD: notHere, POST: notHere, PUT: notHere, PATCH: notHere, DELETE: notHere },
  OPTIONS: notHere,
};

/**
 * A route of those who keep order. To everybody else, and with any other method, there is nothing at its address, which is said
 * before anything that was sent is looked at.
 */
export function staffRoute(admit: Admission<unknown>, given: Partial<Methods>): Methods {
  const guarded = Object.entries(given).map(([method, handler]) => [
    method,
    async (request: Request, context: Context) =>
      (await isAdmitted(admit)) ? handler(request, context) : notHere(),
  ]);
  return { ...nothingHere, ...Object.fromEntries(guarded) };
}

/** Somebody who only lacks the second factor is let through, to hear of that. */
async function isAdmitted(admit: Admission<unknown>): Promise<boolean> {
  try {
    admit(await currentViewer());
    return true;
  } catch (error) {
    if (error instanceof Refusal) return error.code !== "not_found";
    throw error;
  }
}

export async function notHere(): Promise<Response> {
  return refused(new Refusal("not_found", "notFound"), (await requestFacts()).locale);
}

type Outcome<Result> = { ok: true; result: Result } | { ok: false; refusal: Refusal };

type Door<Who, Schema extends z.ZodType, Result> = {
  admit: Admission<Who>;
  schema: Schema;
  run: Command<z.output<Schema>, Result, Who>;
};

async function attempt<Who, Schema extends z.ZodType, Result>(
  { admit, schema, run }: Door<Who, Schema, Result>,
  input: unknown,
  request: RequestFacts,
): Promise<Outcome<Result>> {
  try {
    const who = admit(await currentViewer());
    const parsed = schema.safeParse(withoutNul(input, deepest));
    if (!parsed.success) throw unreadable(parsed.error);
    const { result, stale } = await collectingStale(() => run(who, parsed.data, request));
    expirePages(stale);
    return { ok: true, result };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}

/** A "no" that was said, or the database's that it took too long; anything else is a bug. */
function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  return ranOutOfTime(error) ? new Refusal("unavailable", "tookTooLong", { retryAfter: 5 }) : null;
}

/** For doors that only read and find their viewer themselves: a refusal as its HTTP status, in the reader's language. */
export async function answered(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read();
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    return refused(refusal, (await requestFacts()).locale);
  }
}

function worded(refusal: Refusal, locale: Locale): Omit<Refused, "values"> {
  const t = translator(locale, "errors");
  const say = (key: string, otherwise: "checkFields" | "fieldInvalid") =>
    // a key that came from a schema may be zod's own sentence
    t.has(key as "notFound") ? t(key as "notFound", valuesIn(locale, refusal)) : t(otherwise);
  const fields = Object.entries(refusal.fields).map(([name, key]) => [name, say(key, "fieldInvalid")]);
  return {
    status: "refused",
    code: refusal.code,
    message: say(refusal.messageKey, "checkFields"),
    fields: Object.fromEntries(fields),
    detail: refusal.detail,
  };
}

function valuesIn(locale: Locale, { values }: Refusal): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? (value[locale] ?? "") : value,
    ]),
  );
}

function refused(refusal: Refusal, locale: Locale): Response {
  const { status: _status, ...error } = worded(refusal, locale);
  const headers = new Headers({ "cache-control": "no-store" });
  if (refusal.retryAfter) headers.set("retry-after", String(refusal.retryAfter));
  return Response.json({ error }, { status: httpStatus(refusal.code), headers });
}

/** scripts/serve.mjs sets both headers on every request and discards what a client sends under these names. */
export async function requestFacts(): Promise<RequestFacts> {
  const list = await headers();
  return {
    locale: negotiate(list.get("x-locale")),
    address: list.get("x-client-address") ?? "unknown",
  };
}

function sameSite(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (!origin) return true;
  // "null" is what a sandboxed frame sends
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

/** The most bytes of JSON that a door takes in: many times what any command reads. */
const longestBody = 256 * 1024;

async function body(request: Request): Promise<Record<string, unknown> | Refusal> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return {};
  try {
    const text = await textWithin(request, longestBody);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return new Refusal("invalid", "checkFields");
  }
}

/** Reads no further than it has to: what a sender says of the length is not believed. */
async function textWithin(request: Request, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw new RangeError("the body is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Lists in lists: many times what any command reads. */
const deepest = 16;

/** PostgreSQL keeps no NUL in a text, and nobody types one. Refuses what is nested deeper than `deep`. */
function withoutNul(value: unknown, deep: number): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "");
  if (typeof value !== "object" || value === null) return value;
  if (deep === 0) throw new Refusal("invalid", "checkFields");
  if (Array.isArray(value)) return value.map((inner) => withoutNul(inner, deep - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutNul(inner, deep - 1)]),
  );
}

/** Form fields as an object; a name that ends in "[]" is always a list. */
function fromForm(form: FormData): Record<string, unknown> {
  // of entries, so that no field can become the object's prototype
  const input = new Map<string, unknown>();
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    if (name.endsWith("[]")) input.set(name.slice(0, -2), form.getAll(name));
    else input.set(name, form.get(name));
  }
  return Object.fromEntries(input);
}

/** What was typed goes back into the form, a list in lines; a password never does. */
function typed(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION") || /password/i.test(name)) continue;
    const before = name.endsWith("[]") ? values[name] : undefined;
    values[name] = before === undefined ? value : `${before}\n${value}`;
  }
  return values;
}
