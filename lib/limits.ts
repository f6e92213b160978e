import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { sqlPool } from "@/lib/db";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

type Budget = { points: number; seconds: number };

const minutes = 60;
const hour = 60 * minutes;

/** What one key (a person, an address) may do in a stretch of time. Held in PostgreSQL, so it holds across processes. */
export const budgets = {
  /** Tries in a row on one account; a right password forgives them. */
  signIn: { points: 10, seconds: 15 * minutes },
  signInFromAddress: { points: 60, seconds: 15 * minutes },
  signUpFromAddress: { points: 20, seconds: hour },
  resetLetter: { points: 4, seconds: hour },
  resetFromAddress: { points: 20, seconds: hour },
  confirmLetter: { points: 4, seconds: hour },
  /** Tries to guess the token of a letter. */
  letterFromAddress: { points: 60, seconds: hour },
  post: { points: 30, seconds: hour },
  edit: { points: 30, seconds: hour },
  comment: { points: 60, seconds: 10 * minutes },
  altSuggestion: { points: 30, seconds: hour },
  /** Words that the check refused, brought before a person. */
  objection: { points: 3, seconds: 24 * hour },
  /** Notices of illegal content. */
  noticeFromAddress: { points: 10, seconds: hour },
  /** Notices of the gravest that are believed before anybody stands for them: from one place, about one thing, and in all. */
  graveNoticeFromAddress: { points: 2, seconds: 24 * hour },
  graveNoticeOfThing: { points: 1, seconds: 24 * hour },
  graveNotices: { points: 20, seconds: hour },
  /** Letters to one address that anybody may have typed. */
  noticeLetter: { points: 5, seconds: 24 * hour },
  report: { points: 30, seconds: hour },
  /** Batches of cards that were seen: one every three seconds, for an hour on end. */
  seen: { points: 1_200, seconds: hour },
  /** "Not interested". */
  interest: { points: 300, seconds: hour },
  /** Saves of drafts: one every second and a bit, for an hour on end. */
  draft: { points: 3_000, seconds: hour },
  upload: { points: 200, seconds: hour },
  /** Uploads made into pictures, tries for which there was no room included. */
  picture: { points: 400, seconds: hour },
  /** Text cards drawn. */
  card: { points: 30, seconds: minutes },
  /** Searches, and pages of them. */
  search: { points: 300, seconds: 5 * minutes },
  /** What is offered as one types a search. */
  suggestion: { points: 1_200, seconds: 5 * minutes },
  /** Tries at the code of restricted mode; the right one forgives them. */
  restrictedCode: { points: 5, seconds: 15 * minutes },
  /** Signs of somebody looking: two a minute, of several pages. */
  screenTime: { points: 600, seconds: hour },
  /** First pages of one's own "For you", each ranked anew. */
  ranking: { points: 120, seconds: 5 * minutes },
  /** The rule check while somebody writes. */
  check: { points: 600, seconds: hour },
} satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;

/**
 * Spends one point of a budget; refuses ("limited", with the minutes to wait and Retry-After) when none is left. Call it
 * before a transaction, never inside one: a roll-back must not give the point back.
 */
export async function limit(name: BudgetName, key: string): Promise<void> {
  if (env().LIMITS === "off") return;
  try {
    await limiterOf(name).consume(pseudonym(key));
  } catch (reason) {
    throw tooMany(reason);
  }
}

/** Spends a point where there is one; for what goes on all the same, only differently. */
export async function isWithin(name: BudgetName, key: string): Promise<boolean> {
  try {
    await limit(name, key);
    return true;
  } catch (reason) {
    if (reason instanceof Refusal) return false;
    throw reason;
  }
}

function tooMany(reason: unknown): unknown {
  if (!(reason instanceof RateLimiterRes)) return reason;
  const retryAfter = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  const values = { minutes: Math.ceil(retryAfter / minutes) };
  return new Refusal("limited", "tooManyTries", { values, retryAfter });
}

/**
 * The same for reads, which would cost more to count in the database than to answer: counted by each process alone, so
 * that several together allow as many times more.
 */
export async function limitHere(name: BudgetName, key: string): Promise<void> {
  if (env().LIMITS === "off") return;
  try {
    await limiterHere(name).consume(pseudonym(key));
  } catch (reason) {
    throw tooMany(reason);
  }
}

/** Gives a budget back whole, for the key that has shown good faith. */
export async function forgive(name: BudgetName, key: string): Promise<void> {
  if (env().LIMITS === "off") return;
  await limiterOf(name).delete(pseudonym(key));
}

/**
 * What counts as one place on the network: an IPv4 address, or the /64 that a household gets under IPv6 (a single person
 * has 2^64 addresses in it).
 */
export function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const whole = [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill("0"), ...after];
  const network = whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${network.join(":")}::/64`;
}

/** Addresses and e-mails are not written down: the table holds only keyed hashes of them. */
function pseudonym(key: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`limits:${key}`).digest("base64url").slice(0, 27);
}

const limitersHere = new Map<BudgetName, RateLimiterMemory>();

function limiterHere(name: BudgetName): RateLimiterMemory {
  const { points, seconds: duration } = budgets[name];
  const limiter = limitersHere.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration });
  limitersHere.set(name, limiter);
  return limiter;
}

let limiters: { pool: Pool; byName: Map<BudgetName, RateLimiterPostgres> } | undefined;

function limiterOf(name: BudgetName): RateLimiterPostgres {
  const pool = sqlPool();
  if (limiters?.pool !== pool) limiters = { pool, byName: new Map() };
  const known = limiters.byName.get(name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    // one limiter sweeps for all: they share the table
    clearExpiredByTimeout: limiters.byName.size === 0,
    keyPrefix: name,
    points: budgets[name].points,
    duration: budgets[name].seconds,
  });
  limiters.byName.set(name, limiter);
  return limiter;
}
