import { normaliseEmail, normaliseHandle } from "@/lib/accounts/rules";
import { codePointLength } from "@/lib/language/text";

/** Limits of a password, in code points. */
const passwordLength = { least: 8, most: 128 };

/** What is wrong with a password by itself, as a key of errors.json, or null. Passwords compare after NFKC, see passwords.ts. */
export function passwordLengthProblem(password: string): "passwordShort" | "passwordLong" | null {
  const length = codePointLength(password);
  if (length < passwordLength.least) return "passwordShort";
  return length > passwordLength.most ? "passwordLong" : null;
}

/** Whether a password is just the person's own handle or e-mail (or its part before the @). */
export function passwordIsYou(password: string, person: { handle: string; email: string }): boolean {
  const plain = password.normalize("NFKC").trim().toLowerCase();
  return [person.handle, `@${person.handle}`, person.email, person.email.split("@")[0]].includes(plain);
}

/** People sign in with either name; a handle holds no "@" but perhaps the leading one. */
export function readIdentifier(typed: string): { email: string } | { handle: string } {
  const isEmail = typed.normalize("NFKC").trim().lastIndexOf("@") > 0;
  return isEmail ? { email: normaliseEmail(typed) } : { handle: normaliseHandle(typed) };
}

const minute = 60_000;
const hour = 60 * minute;

/** What the fifth wrong code in a row costs, the sixth, and so on; the last one every further one. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 12 * hour, 24 * hour];
/** A mistyped code, or a phone that shows the next one already, costs nothing. */
export const freeFailures = 4;

/** How long codes pause after so many wrong ones in a row, in milliseconds: a month of guessing is some forty of a million codes. */
export function pauseAfter(failures: number): number {
  const at = failures - freeFailures - 1;
  return at < 0 ? 0 : (pauses[at] ?? 24 * hour);
}

const browsers: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/MicroMessenger\//, "WeChat"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** The device of a session in names people know; null where the browser does not say. */
export function describeDevice(userAgent: string): { browser: string | null; system: string | null } {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}
