import { z } from "zod";

/**
 * Everything the process reads from its environment, in one place; scripts/start.mjs fills the defaults of a first start.
 * Refused at start with a sentence that names the variable.
 */
const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgresql:// address"),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters of randomness"),
  MEDIA_DIR: z.string().min(1).default(".data/media"),
  /** The address people type, e.g. https://tanghulu.example; used in mails, feeds and link cards. */
  ORIGIN: z.url().optional(),
  /** How many proxies in front of this process set X-Forwarded-For; 0 = the socket's address is the person's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Tanghulu <hello@localhost>"),
  /** Where jobs run: in this process, or in `npm run worker`. */
  WORKER: z.enum(["here", "elsewhere"]).default("here"),
  /** "1" shows letters on /outbox instead of sending them; set by `npm start` when no SMTP is configured. */
  OUTBOX: z.enum(["0", "1"]).default("0"),
  /** "off" lifts the limits on sign-in, posting and so on: for tests and measurements only. */
  LIMITS: z.enum(["on", "off"]).default("on"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  PORT: z.coerce.number().int().default(3000),
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
