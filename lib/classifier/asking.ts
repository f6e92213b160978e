import { z } from "zod";
import type { Endpoint } from "@/lib/classifier/settings";

/**
 * One question to a classifier that speaks OpenAI's moderation interface. Whatever is not a sound answer in time is a
 * ClassifierTrouble: it names what was wrong, never what was asked or with which key.
 */

export class ClassifierTrouble extends Error {
  /** Seconds after which it wants to be asked again, when it said so: 1 to 3,600. */
  readonly retryAfter: number | null;

  constructor(reason: string, retryAfter: number | null = null) {
    super(`the classifier ${reason}`);
    this.name = "ClassifierTrouble";
    this.retryAfter = retryAfter;
  }
}

/** Category → 0 to 1. */
export type Scores = Record<string, number>;

export type Question = string | { webp: Uint8Array };

/** Scores take a kilobyte or two. */
const mostBytes = 65_536;

const answerShape = z.object({
  results: z
    .array(z.object({ category_scores: z.record(z.string().max(100), z.number().min(0).max(1)) }))
    .min(1)
    .max(8),
});

/** Follows no redirect: the address is the operator's, and the key is for it alone. */
export async function ask(endpoint: Endpoint, question: Question): Promise<Scores> {
  const response = await send(endpoint, question);
  if (!response.ok) {
    await response.body?.cancel();
    throw new ClassifierTrouble(`answered ${response.status}`, retryAfterOf(response));
  }
  const answer = answerShape.safeParse(await readJson(response));
  if (!answer.success) throw new ClassifierTrouble("answered something else than scores");
  return highest(answer.data.results.map((result) => result.category_scores));
}

async function send({ url, key, model, timeoutMs }: Endpoint, question: Question): Promise<Response> {
  try {
    return await fetch(addressOf(url), {
      method: "POST",
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ ...(model === undefined ? {} : { model }), input: inputOf(question) }),
    });
  } catch (error) {
    throw new ClassifierTrouble(`did not answer (${codeOf(error)})`);
  }
}

/** Its base with or without the "/v1" at the end, as people copy it. */
function addressOf(base: string): string {
  return `${base.replace(/\/+$/, "").replace(/\/v1$/, "")}/v1/moderations`;
}

function inputOf(question: Question) {
  if (typeof question === "string") return question;
  const url = `data:image/webp;base64,${Buffer.from(question.webp).toString("base64")}`;
  return [{ type: "image_url", image_url: { url } }];
}

/** As far as it may go: an endless answer is given up, unpacked ones too. */
async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new ClassifierTrouble(`broke off (${codeOf(error)})`);
  }
  if (size > mostBytes) throw new ClassifierTrouble("answered too much");
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new ClassifierTrouble("answered something else than JSON");
  }
}

/** Seconds or a date (RFC 9110, §10.2.3). */
function retryAfterOf({ headers }: Response): number | null {
  const said = headers.get("retry-after");
  if (said === null) return null;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.ceil(Math.min(3_600, Math.max(1, seconds))) : null;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : error.name;
}

function highest(all: Scores[]): Scores {
  const merged = new Map<string, number>();
  for (const [category, score] of all.flatMap((scores) => Object.entries(scores))) {
    merged.set(category, Math.max(score, merged.get(category) ?? 0));
  }
  return Object.fromEntries(merged);
}
