import type { z } from "zod";

/** The generic reasons for a "no"; each maps to one HTTP status. */
export type RefusalCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "limited"
  | "unavailable";

/** One that reads differently in each language is given in all of them. */
type Values = Record<string, string | number | Record<string, string>>;

export type RefusalDetail = {
  /** Field name → message key: what is wrong with which input. */
  fields?: Record<string, string>;
  /** Values for the placeholders of the messages. */
  values?: Values;
  /** Seconds after which it is worth trying again (sent as Retry-After). */
  retryAfter?: number;
  /** Plain values for the form that asked, e.g. the words a rule objects to. */
  detail?: unknown;
};

/**
 * The one kind of "no". Thrown by commands, so that the transaction rolls back with it; translated once, at the bridge
 * (lib/action.ts). `messageKey` is a key of messages/<locale>/errors.json.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly messageKey: string;
  readonly fields: Record<string, string>;
  readonly values: Values;
  readonly retryAfter: number | undefined;
  readonly detail: unknown;

  /**
   * By name, not by class: Next's bundles may hold this module more than once in a process, and what is shared by all of them
   * (the card painter) refuses with the class of whichever bundle opened it.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "Refusal";
  }

  constructor(code: RefusalCode, messageKey: string, more: RefusalDetail = {}) {
    super(`${code}: ${messageKey}`);
    this.name = "Refusal";
    this.code = code;
    this.messageKey = messageKey;
    this.fields = more.fields ?? {};
    this.values = more.values ?? {};
    this.retryAfter = more.retryAfter;
    this.detail = more.detail;
  }
}

const statuses: Record<RefusalCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  limited: 429,
  unavailable: 503,
};

export function httpStatus(code: RefusalCode): number {
  return statuses[code];
}

/** A schema's issue messages are keys of errors.json; what zod says by itself becomes the general sentence. */
export function unreadable(error: z.ZodError, detail?: unknown): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[String(issue.path[0] ?? "form")] ??= issue.message;
  return new Refusal("invalid", "checkFields", { fields, detail });
}
