import { z } from "zod";

/** An address of the operator's own; nothing that people write ever becomes a part of it. */
const endpoint = z
  .url({ protocol: /^https?$/, error: "must be an http(s):// address" })
  .refine((address) => {
    if (!URL.canParse(address)) return true; // said already
    const { username, password, search, hash } = new URL(address);
    return username + password + search + hash === "";
  }, "must be an address without a name, a password or a query")
  .optional();

/** What an HTTP header may carry. */
const secret = z
  .string()
  .regex(/^[\x21-\x7e]{1,500}$/, "must be printable characters without blanks")
  .optional();

const score = z.number().gt(0).max(1).optional();

/** A category of the classifier → the content rule it may touch, and the scores (0 to 1) from which on something is done. */
const thresholds = z.record(
  z.string().min(1).max(100),
  z
    .strictObject({ rule: z.string().regex(/^[a-z0-9-]{1,60}$/), hold: score, blur: score })
    .refine(({ hold, blur }) => hold !== undefined || blur !== undefined),
);

const thresholdsInJson = z.string().transform((written, context) => {
  const read = thresholds.safeParse(jsonOf(written));
  if (read.success) return read.data;
  const message =
    'must be JSON like {"sexual": {"rule": "pornography", "hold": 0.95, "blur": 0.7}}, scores above 0 and up to 1';
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/**
 * Everything the process reads from its environment, in one place; scripts/start.mjs fills the defaults of a first start.
 * Refused at start with a sentence that names the variable.
 */
const settings = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgresql:// address"),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters of randomness"),
  /** Pictures on disk, and in any case what is still arriving. */
  MEDIA_DIR: z.string().min(1).default(".data/media"),
  /** Pictures in an S3-compatible bucket instead: all three, or none. */
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket, e.g. tanghulu-media")
    .optional(),
  S3_ACCESS_KEY_ID: z.string().min(1, "must not be empty").optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1, "must not be empty").optional(),
  /** Of a server that is not Amazon's own. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an http(s):// address" }).optional(),
  S3_REGION: z.string().min(1, "must not be empty").default("us-east-1"),
  /** "1" puts the bucket's name in the path instead of the host name; "1" by itself where S3_ENDPOINT is set. */
  S3_PATH_STYLE: z.enum(["0", "1"], "must be 0 or 1").optional(),
  /** What one person's pictures may take up, in MB. */
  MEDIA_QUOTA_MB: z.coerce
    .number("must be a number of megabytes")
    .int("must be a whole number of megabytes")
    .min(1, "must be at least 1")
    .default(5120),
  /** The address people type, e.g. https://tanghulu.example; used in mails, feeds and link cards. */
  ORIGIN: z.url().optional(),
  /** How many proxies in front of this process set X-Forwarded-For; 0 = the socket's address is the person's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Tanghulu <hello@localhost>"),
  /**
   * A classifier that speaks OpenAI's moderation interface, POST {url}/v1/moderations: is told the words of notes. Off without an
   * address; docs/classifier.md says what leaves the server.
   */
  CLASSIFIER_URL: endpoint,
  CLASSIFIER_KEY: secret,
  CLASSIFIER_MODEL: z.string().min(1, "must not be empty").max(200).optional(),
  /** The same, or another one (a local image model, say): is shown the pictures of notes. Off without an address. */
  CLASSIFIER_IMAGE_URL: endpoint,
  CLASSIFIER_IMAGE_KEY: secret,
  CLASSIFIER_IMAGE_MODEL: z.string().min(1, "must not be empty").max(200).optional(),
  /** Milliseconds after which one answer is no longer waited for; it is asked again later. */
  CLASSIFIER_TIMEOUT_MS: z.coerce
    .number("must be a number of milliseconds")
    .int("must be a whole number of milliseconds")
    .min(100, "must be at least 100")
    .max(60_000, "must be at most 60000")
    .default(10_000),
  /** In place of those that ship with the product (lib/classifier/thresholds.ts). */
  CLASSIFIER_THRESHOLDS: thresholdsInJson.optional(),
  /** Where jobs run: in this process, or in `npm run worker`. */
  WORKER: z.enum(["here", "elsewhere"]).default("here"),
  /** "1" shows letters on /outbox instead of sending them; set by `npm start` when no SMTP is configured. */
  OUTBOX: z.enum(["0", "1"]).default("0"),
  /** "off" lifts the limits on sign-in, posting and so on: for tests and measurements only. */
  LIMITS: z.enum(["on", "off"]).default("on"),
  /** Milliseconds after which PostgreSQL gives up a statement of a request; jobs and migrations take their time. */
  DATABASE_STATEMENT_MS: z.coerce
    .number("must be a number of milliseconds")
    .int("must be a whole number of milliseconds")
    .min(100, "must be at least 100")
    .max(600_000, "must be at most 600000")
    .default(5_000),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  PORT: z.coerce.number().int().default(3000),
});

const together = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
const onlyWithBucket = ["S3_ENDPOINT", "S3_PATH_STYLE"] as const;

/** Means nothing without one of the addresses beside it. */
const onlyWith = [
  ["CLASSIFIER_KEY", ["CLASSIFIER_URL"]],
  ["CLASSIFIER_MODEL", ["CLASSIFIER_URL"]],
  ["CLASSIFIER_IMAGE_KEY", ["CLASSIFIER_IMAGE_URL"]],
  ["CLASSIFIER_IMAGE_MODEL", ["CLASSIFIER_IMAGE_URL"]],
  ["CLASSIFIER_THRESHOLDS", ["CLASSIFIER_URL", "CLASSIFIER_IMAGE_URL"]],
] as const;

/** Half a storage would be found out by the first picture, half a classifier never; better by the operator. */
const schema = settings.superRefine((set, refuse) => {
  for (const [name, addresses] of onlyWith) {
    if (set[name] === undefined || addresses.some((address) => set[address] !== undefined)) continue;
    const message = `is set, but ${addresses.join(" or ")} is missing`;
    refuse.addIssue({ code: "custom", path: [name], message });
  }
  const given = [...together, ...onlyWithBucket].filter((name) => set[name] !== undefined);
  const missing = together.filter((name) => set[name] === undefined);
  if (given.length === 0) return;
  for (const name of missing)
    refuse.addIssue({ code: "custom", path: [name], message: `is missing, but ${given[0]} is set` });
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** Read on first use, not on import, so that a build needs no database. Throws with the variable's name and what is wrong. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`The configuration is not usable: ${lines.join("; ")}`);
  }
  parsed = result.data;
  return parsed;
}

/** Where the site is reached, without a slash at the end: what letters and canonical addresses begin with. */
export function siteOrigin(): string {
  return env().ORIGIN ?? `http://localhost:${env().PORT}`;
}
