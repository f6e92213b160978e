import { hash, verify } from "@node-rs/argon2";
import { passwordIsYou, passwordLengthProblem } from "@/lib/auth/rules";
import { Refusal } from "@/lib/refusal";

// OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, 2 passes, 1 lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** NFKC, so that full-width letters and composed accents of different keyboards are the same password (RFC 8265). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** Compared against when there is no such account, so that the answer takes as long as when there is one. */
const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$dGFuZ2h1bHUtbm9ib2R5$3Uu2yc7PCuYJrA8vSR5ZL2nB1cD4N0o3RfzQp0Yx2uE";

export async function passwordMatches(stored: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? nobody, password.normalize("NFKC"), cost);
  return matches && stored !== undefined;
}

let breached: Promise<Set<string>> | undefined;

async function loadBreached(): Promise<Set<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"]);
}

/** Whether the password stands on the list of the commonest leaked ones (zxcvbn-ts' list, about 50,000). */
async function isBreached(password: string): Promise<boolean> {
  breached ??= loadBreached();
  return (await breached).has(password.normalize("NFKC").trim().toLowerCase());
}

/**
 * Refuses a new password that is too short or long, leaked, or the person's own name. `field` is the input it was typed
 * into. (NIST SP 800-63B-4 §3.1.1.2: length and a list of known ones; no rules about kinds of characters.)
 */
export async function requireGoodPassword(
  password: string,
  person: { handle: string; email: string },
  field: "password" | "newPassword",
): Promise<void> {
  const problem =
    passwordLengthProblem(password) ??
    (passwordIsYou(password, person) ? "passwordIsYou" : null) ??
    ((await isBreached(password)) ? "passwordBreached" : null);
  if (problem) throw new Refusal("invalid", "checkFields", { fields: { [field]: problem } });
}
